// Starts the page and ties its parts together.
import { byId, el } from "./elements.js";
import { Composer } from "./composer.js";
import { openForm } from "./form.js";
import { Live } from "./live.js";
import { Log } from "./log.js";
import { get, post } from "./server.js";
import { Side, adminMark, channelName, face } from "./side.js";
import { say, setTexts } from "./texts.js";
import { calm, trouble } from "./trouble.js";

const world = await load();
const person = (id) => world.people.find((each) => each.id === id);
const channel = (id) => world.channels.find((each) => each.id === id);
const seat = remembered();
const log = new Log((id) => person(id)?.name ?? id, press);
const composer = new Composer((text) => act("/api/say", { text }));
const side = new Side(world, (what, id) => move({ [what]: id }));
/** What was heard while all that was said before is on its way: it is shown after that. */
let held = null;
const live = new Live({
  opened: () => {
    calm("live");
    refresh();
  },
  message: (message) => hear(() => put([message])),
  changed: (message) => hear(() => log.change(message)),
  lost: () => trouble("live", say("trouble.live")),
  refused: refresh, // says why: the key may be asked for again
});

drawStarters();
byId("help").addEventListener("click", () => act("/api/say", { text: say("welcome.help.line") }));
sit();

async function load() {
  try {
    const found = await get("/api/world");
    setTexts(found.texts);
    return found;
  } catch (problem) {
    const { unreachable, retry } = byId("trouble").dataset;
    setTexts({ "trouble.retry": retry });
    trouble("start", unreachable, () => location.reload());
    throw problem;
  }
}

/** Who and where one was before, in this tab; a new tab starts as the first person. */
function remembered() {
  const known = new URLSearchParams(location.hash.slice(1));
  return {
    person: person(known.get("person"))?.id ?? world.people[0].id,
    channel: channel(known.get("channel"))?.id ?? world.channels[0].id,
  };
}

function move(to) {
  if (to.person && to.person !== seat.person) composer.forget();
  Object.assign(seat, to);
  sit();
  if (!matchMedia("(pointer: coarse)").matches) byId("line").focus();
}

function sit() {
  history.replaceState(null, "", `#${new URLSearchParams(seat)}`);
  const here = channel(seat.channel);
  document.title = `${channelName(here)} · ${say("page.title")}`;
  byId("channel-name").textContent = channelName(here);
  byId("channel-topic").textContent = here.topic;
  const me = person(seat.person);
  byId("who").replaceChildren(face(me), el("span", { className: "name", textContent: me.name }), adminMark(me) ?? "");
  byId("line-label").textContent = say("composer.label", channelName(here));
  byId("log").setAttribute("aria-label", say("channel.log", channelName(here)));
  side.mark(seat);
  calm();
  log.clear();
  byId("welcome").hidden = true;
  held = null;
  live.listen({ ...seat });
}

async function refresh() {
  const asked = { ...seat };
  const waiting = (held = []);
  calm("messages");
  try {
    const { messages, newest } = await get("/api/messages", asked);
    if (!isHere(asked)) return;
    log.sync(messages, newest);
    byId("welcome").hidden = !log.isEmpty;
  } catch {
    if (isHere(asked)) trouble("messages", say("trouble.unreachable"), refresh);
  } finally {
    if (held === waiting) {
      held = null;
      waiting.forEach((show) => show());
    }
  }
}

function hear(show) {
  if (held) held.push(show);
  else show();
}

const isHere = (other) => other.person === seat.person && other.channel === seat.channel;

function put(messages) {
  messages.forEach((message) => log.put(message));
  byId("welcome").hidden = !log.isEmpty;
}

/** Sends something one does, and shows what comes of it; another try sends the same. */
async function act(path, what, from = { ...seat }) {
  calm("act");
  try {
    const result = await post(path, { ...from, ...what });
    if (!isHere(from)) return;
    put(result.messages);
    if (result.form) fillIn(result.form, from);
  } catch (problem) {
    if (!isHere(from)) return;
    const known = { "too-large": "trouble.too-large", unreachable: "trouble.unreachable" }[problem.code];
    const retry = problem.code === "unreachable" ? () => act(path, what, from) : null;
    trouble("act", say(known ?? "trouble.refused"), retry);
  }
}

function fillIn(form, from) {
  openForm(form, (fields) => act("/api/submit", { form: form.submit, message: form.message, fields }, from));
}

async function press(button, message, id, chosen) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  await act("/api/act", { message, press: id, chosen });
  button.removeAttribute("aria-disabled");
}

function drawStarters() {
  const last = world.commands.includes("daily") ? "daily" : "posture";
  byId("starters").replaceChildren(
    ...["neck", "routine", last].map((key) => {
      const line = say(`welcome.${key}.line`);
      const button = el(
        "button",
        { type: "button" },
        el("strong", { textContent: say(`welcome.${key}`) }),
        el("code", { textContent: line }),
      );
      button.addEventListener("click", () => act("/api/say", { text: line }));
      return el("li", {}, button);
    }),
  );
}
