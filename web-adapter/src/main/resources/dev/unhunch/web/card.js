// Draws a card: every block and every action that the bot knows.
import { el, icon } from "./elements.js";
import { say } from "./texts.js";

const CHEVRON = "M6 9l6 6 6-6";
const OUT = "M14 5h5v5M19 5l-9 9M17 14v5H5V7h5";

const span = {
  plain: (part) => part.text,
  strong: (part) => el("strong", { textContent: part.text }),
  mention: (part) => el("bdi", { className: "mention", textContent: `@${part.text}` }),
  link: (part) => link(part.href, "", part.text),
};

/** A card may have been kept by another version of Unhunch: parts that this page does not know are left out. */
const known = (parts, kinds) => parts.filter((part) => Object.hasOwn(kinds, part.type));

const rich = (parts) => known(parts, span).map((part) => span[part.type](part));

function link(href, className, label) {
  if (!href.startsWith("https://")) return el("span", { textContent: label });
  return el(
    "a",
    { href, className, target: "_blank", rel: "noopener noreferrer" },
    label,
    el("span", { className: "hidden", textContent: ` (${say("message.link.new-window")})` }),
  );
}

const block = {
  text: (part) => el("p", { dir: "auto" }, ...rich(part.text)),
  note: (part) => el("p", { className: "note", dir: "auto" }, ...rich(part.text)),
  divider: () => el("hr"),
  steps: (part) =>
    el("ol", { className: "steps", role: "list" }, ...part.steps.map((step) => el("li", { dir: "auto" }, ...rich(step)))),
  points: (part) =>
    el("ul", { className: "points" }, ...part.points.map((point) => el("li", { dir: "auto" }, ...rich(point)))),
  facts: (part) =>
    el(
      "dl",
      { className: "facts" },
      ...part.facts.map((fact) =>
        el("div", {}, el("dt", { dir: "auto", textContent: fact.label }), el("dd", { dir: "auto", textContent: fact.value })),
      ),
    ),
  picture: drawPicture,
};

const isPicture = (path) => path?.startsWith("/pictures/") ?? false;

/** The words stand in for a picture that there is not, or that does not come. */
function drawPicture(part) {
  const words = el("figcaption", { dir: "auto", textContent: part.alt });
  if (!isPicture(part.src)) return el("figure", {}, words);
  // Its size is known before it comes, so nothing below it moves.
  const image = el("img", { loading: "lazy", decoding: "async", width: part.width, height: part.height, alt: part.alt, dir: "auto" });
  image.classList.toggle("wide", part.width > part.height);
  const picture = el("picture", {}, image);
  if (isPicture(part.still)) picture.prepend(el("source", { media: "(prefers-reduced-motion: reduce)", srcset: part.still }));
  image.addEventListener("error", () => picture.replaceWith(words), { once: true });
  image.src = part.src;
  return el("figure", {}, picture);
}

function drawMenu(action, press) {
  const list = el("ul", { hidden: true });
  const opener = el("button", { type: "button", className: "action", "aria-expanded": "false" }, action.label, icon(CHEVRON, "turn"));
  const show = (open) => {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
  };
  for (const choice of action.choices) {
    const button = el("button", { type: "button", dir: "auto", textContent: choice.label });
    button.addEventListener("click", () => press(button, action.press, [choice.value]));
    list.append(el("li", {}, button));
  }
  opener.addEventListener("click", () => {
    show(list.hidden);
    if (!list.hidden) list.querySelector("button")?.focus();
  });
  const menu = el("div", { className: "menu" }, opener, list);
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      show(false);
      opener.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      moveFocus(event, [...list.querySelectorAll("button")]);
    }
  });
  return menu;
}

function moveFocus(event, buttons) {
  const at = buttons.indexOf(document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  const step = event.key === "ArrowDown" ? 1 : -1;
  buttons[(at + step + buttons.length) % buttons.length].focus();
}

const action = {
  button: (given, press) => {
    const button = el("button", { type: "button", className: `action ${given.emphasis}`, textContent: given.label });
    button.addEventListener("click", () => press(button, given.press, []));
    return button;
  },
  link: (given) => {
    const drawn = link(given.href, "action", given.label);
    if (drawn.href) drawn.append(icon(OUT));
    return drawn;
  },
  menu: drawMenu,
};

/** A card; `press(button, id, chosen)` is called for taps. */
export function drawCard(card, titleId, press) {
  return el(
    "div",
    { className: "card" },
    el("h2", { id: titleId, dir: "auto", textContent: card.title }),
    ...known(card.blocks, block).map((part) => block[part.type](part)),
    drawActions(card, press),
  );
}

function drawActions(card, press) {
  const rows = card.rows
    .map((row) => known(row, action))
    .filter((row) => row.length > 0)
    .map((row) => el("div", { className: "row" }, ...row.map((each) => action[each.type](each, press))));
  return rows.length ? el("div", { className: "actions" }, ...rows) : null;
}

/**
 * Draws only what differs between two forms of a card of one title: the rest keeps its place, its
 * focus and its open menus. Returns the words that are new.
 */
export function redrawCard(element, before, after, press) {
  const was = known(before.blocks, block).map((part) => JSON.stringify(part));
  const parts = known(after.blocks, block);
  const is = parts.map((part) => JSON.stringify(part));
  let start = 0;
  while (start < was.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < Math.min(was.length, is.length) - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const fresh = parts.slice(start, is.length - end).map((part) => block[part.type](part));
  for (const old of [...element.children].slice(1 + start, 1 + was.length - end)) old.remove();
  element.children[start].after(...fresh);
  if (JSON.stringify(before.rows) !== JSON.stringify(after.rows)) redrawActions(element, after, press);
  return fresh.map((each) => each.innerText).join("\n");
}

function redrawActions(element, card, press) {
  const old = element.querySelector(".actions");
  const drawn = drawActions(card, press);
  const at = old ? [...old.querySelectorAll("button, a")].indexOf(document.activeElement) : -1;
  old?.remove();
  if (drawn) element.append(drawn);
  if (at >= 0) ([...(drawn?.querySelectorAll("button, a") ?? [])][at] ?? element.closest("article")).focus();
}
