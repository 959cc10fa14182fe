// Channels, people and colours at the side; on a phone the side slides in.
import { byId, el, icon, initials } from "./elements.js";
import { say } from "./texts.js";

const SUN = "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5";
const MOON = "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z";
const narrow = matchMedia("(max-width: 760px)");

function choices(list, items, draw, pick) {
  list.replaceChildren(
    ...items.map((item) => {
      const button = el("button", { type: "button" }, ...draw(item));
      button.dataset.id = item.id;
      button.addEventListener("click", () => pick(item.id));
      return el("li", {}, button);
    }),
  );
}

/** How a channel is written. */
export const channelName = (channel) => (channel.direct ? channel.name : `#${channel.name}`);

export class Side {
  constructor(world, pick) {
    const done = (what) => (id) => {
      this.open(false);
      pick(what, id);
    };
    choices(byId("channels"), world.channels, drawChannel, done("channel"));
    choices(byId("people"), world.people, drawPerson, done("person"));
    byId("menu").addEventListener("click", () => this.open(true));
    byId("side-close").addEventListener("click", () => this.open(false));
    byId("shade").addEventListener("click", () => this.open(false));
    byId("side").addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.open(false);
    });
    byId("theme").addEventListener("click", switchTheme);
    nameTheme();
  }

  /** Marks who and where one is. */
  mark(seat) {
    for (const [list, id] of [["channels", seat.channel], ["people", seat.person]]) {
      for (const button of byId(list).querySelectorAll("button")) {
        button.setAttribute("aria-current", String(button.dataset.id === id));
      }
    }
  }

  open(open) {
    const menu = byId("menu");
    const was = byId("side").classList.contains("open");
    byId("side").classList.toggle("open", open);
    byId("shade").hidden = !open;
    menu.setAttribute("aria-expanded", String(open));
    byId("chat").inert = open;
    if (open) byId("side").querySelector("[aria-current=true]")?.focus();
    else if (was && narrow.matches) menu.focus();
  }
}

function drawChannel(channel) {
  const sign = channel.direct ? el("img", { src: "/assets/icon.svg", alt: "" }) : "#";
  const mark = el("span", { className: "mark", "aria-hidden": "true" }, sign);
  const label = channel.direct ? el("span", { className: "tag", textContent: say("channel.direct.label") }) : null;
  return [mark, el("span", { className: "name", textContent: channel.name }), label];
}

function drawPerson(person) {
  return [face(person), el("span", { className: "name", textContent: person.name }), adminMark(person)];
}

/** The badge of an admin; nothing for others. */
export const adminMark = (person) =>
  person.admin ? el("span", { className: "tag", title: say("side.admin-hint"), textContent: say("side.admin") }) : null;

/** The round sign of a person. */
export const face = (person) =>
  el("span", { className: "face", "aria-hidden": "true", textContent: initials(person.name) });

function switchTheme() {
  const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("unhunch-theme", theme);
  } catch {
    // It then lasts for this page.
  }
  nameTheme();
}

function nameTheme() {
  const dark = document.documentElement.dataset.theme === "dark";
  byId("theme").replaceChildren(
    el("span", { className: "mark" }, icon(dark ? SUN : MOON)),
    say(dark ? "theme.to-light" : "theme.to-dark"),
  );
}
