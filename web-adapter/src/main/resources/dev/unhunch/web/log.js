// The list of messages: keeps one element for each message and replaces it when it changes.
import { byId, el, icon, initials } from "./elements.js";
import { drawCard, redrawCard } from "./card.js";
import { say } from "./texts.js";

const LOCK = "M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z";
const time = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const dayAndTime = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });

/** Changes that come close together are read out once, when they have settled. */
const SETTLED = 1_500;

const sameForm = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const isToday = (at) => at.toDateString() === new Date().toDateString();

export class Log {
  constructor(nameOf, press) {
    this.list = byId("log");
    this.scroller = byId("scroll");
    this.nameOf = nameOf;
    this.press = press;
    this.shown = new Map();
  }

  get isEmpty() {
    return this.list.childElementCount === 0;
  }

  /** Forgets what is shown, for another view. */
  clear() {
    this.shown.clear();
    this.list.replaceChildren();
    this.announce("");
  }

  /** Shows all that was said up to the message `newest`; what came later meanwhile stays. */
  sync(messages, newest) {
    const first = this.isEmpty;
    const kept = new Set(messages.map((message) => message.id));
    this.list.setAttribute("aria-busy", String(first));
    for (const id of [...this.shown.keys()]) {
      if (Number(id) <= Number(newest) && !kept.has(id)) this.remove(id);
    }
    messages.forEach((message) => this.put(message, first));
    this.list.setAttribute("aria-busy", "false");
    if (first) this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  remove(id) {
    this.shown.delete(id);
    byId(`message-${id}`).remove();
  }

  /** Adds a message, or puts it in the place of its older form. */
  put(message, quietly = false) {
    if (this.shown.has(message.id)) return this.change(message);
    const drawn = this.draw(message);
    if (!drawn) return;
    this.shown.set(message.id, message);
    if (quietly) return this.insert(drawn, message.id);
    const nearEnd = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 160;
    drawn.classList.add("new");
    this.insert(drawn, message.id);
    if (nearEnd || message.from || message.onlyYou) this.show(drawn);
  }

  /** Puts a message in the place of its older form; one that is not shown is from before what is. */
  change(message) {
    const before = this.shown.get(message.id);
    if (!before || sameForm(before, message)) return;
    this.shown.set(message.id, message);
    const old = byId(`message-${message.id}`);
    if (before.card && message.card && before.card.title === message.card.title) return this.redraw(old, before, message);
    const drawn = this.draw(message);
    if (!drawn) return;
    if (!message.onlyYou) this.hush(drawn, message.card.summary);
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(drawn);
    if (hadFocus) (drawn.querySelector("button, a") ?? drawn).focus();
  }

  /** The same card with other words, such as a count: only these are drawn, and read out. */
  redraw(article, before, message) {
    article.setAttribute("aria-label", message.card.summary);
    this.hush(article, redrawCard(article.querySelector(".card"), before.card, message.card, this.presser(message)));
  }

  /** Keeps the log from reading a whole card again: a few words say what is new. */
  hush(article, words) {
    article.setAttribute("aria-live", "off");
    if (words) this.announce(words);
  }

  announce(words) {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      if (byId("news").textContent !== words) byId("news").textContent = words;
    }, words ? SETTLED : 0);
  }

  /** A live message may arrive before one that was said earlier. */
  insert(drawn, id) {
    let after = this.list.lastElementChild;
    while (after && Number(after.dataset.id) > Number(id)) after = after.previousElementSibling;
    if (after) after.after(drawn);
    else this.list.prepend(drawn);
  }

  /** A card longer than the view is shown from its start. */
  show(drawn) {
    const tall = drawn.offsetHeight > this.scroller.clientHeight - 40;
    const end = drawn.offsetTop + drawn.offsetHeight - this.scroller.clientHeight;
    this.scroller.scrollTop = tall ? drawn.offsetTop - 12 : end + 24;
  }

  presser(message) {
    return (button, press, chosen) => this.press(button, message.id, press, chosen);
  }

  /** A message as an article; nothing where its card is in a form that this page cannot draw. */
  draw(message) {
    const person = message.from ? this.nameOf(message.from) : null;
    const body = this.body(message);
    if (!body) return null;
    const article = el(
      "article",
      { id: `message-${message.id}`, className: message.onlyYou ? "message private" : "message", tabIndex: -1 },
      person
        ? el("span", { className: "face", "aria-hidden": "true", textContent: initials(person) })
        : el("img", { src: "/assets/icon.svg", alt: "" }),
      el("div", { className: "body" }, this.heading(message, person), body),
    );
    if (message.card) article.setAttribute("aria-label", message.card.summary);
    article.dataset.id = message.id;
    return article;
  }

  body(message) {
    if (!message.card) return el("p", { className: "typed", dir: "auto", textContent: message.text });
    try {
      return drawCard(message.card, `title-${message.id}`, this.presser(message));
    } catch {
      return null;
    }
  }

  /** One's own line needs less of a hint than an answer. */
  privateMark(person) {
    const words = say("message.only-you");
    return person
      ? el("span", { className: "only-you brief", title: words }, icon(LOCK), el("span", { className: "hidden", textContent: words }))
      : el("span", { className: "only-you" }, icon(LOCK), words);
  }

  heading(message, person) {
    const at = new Date(message.at);
    return el(
      "div",
      { className: "said" },
      el("strong", { textContent: person ?? say("brand.name") }),
      person ? null : el("span", { className: "tag", textContent: say("message.app") }),
      el("time", { dateTime: message.at, textContent: isToday(at) ? time.format(at) : dayAndTime.format(at) }),
      message.onlyYou ? this.privateMark(person) : null,
    );
  }
}
