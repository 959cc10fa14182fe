// The list of messages: keeps one element for each message and replaces it when it changes.
import { byId, el, icon, initials } from "./elements.js";
import { drawCard } from "./card.js";
import { say } from "./texts.js";

const LOCK = "M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z";
const time = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });

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
    const form = JSON.stringify(message);
    if (this.shown.get(message.id) === form) return;
    this.shown.set(message.id, form);
    const old = byId(`message-${message.id}`);
    const drawn = this.draw(message);
    if (old) {
      const hadFocus = old.contains(document.activeElement);
      old.replaceWith(drawn);
      if (hadFocus) (drawn.querySelector("button, a") ?? drawn).focus();
      return;
    }
    if (quietly) return this.insert(drawn, message.id);
    const nearEnd = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 160;
    drawn.classList.add("new");
    this.insert(drawn, message.id);
    if (nearEnd || message.from || message.onlyYou) this.show(drawn);
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

  draw(message) {
    const titleId = `title-${message.id}`;
    const person = message.from ? this.nameOf(message.from) : null;
    const body = message.card
      ? drawCard(message.card, titleId, (button, press, chosen) => this.press(button, message.id, press, chosen))
      : el("p", { className: "typed", dir: "auto", textContent: message.text });
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
      el("time", { dateTime: message.at, textContent: time.format(at) }),
      message.onlyYou ? this.privateMark(person) : null,
    );
  }
}
