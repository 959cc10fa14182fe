// The line to type in: sending, what was typed before, and completion (the combobox pattern of the
// ARIA Authoring Practices: focus stays in the line, the chosen offer is its active descendant).
import { byId, el } from "./elements.js";
import { say } from "./texts.js";
import { post } from "./server.js";

const REMEMBERED = 100;

export class Composer {
  constructor(send) {
    this.line = byId("line");
    this.list = byId("offers");
    this.count = byId("offers-count");
    this.send = send;
    this.offers = [];
    this.at = -1;
    this.asked = 0;
    this.past = [];
    this.back = 0;
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.line.addEventListener("input", () => this.complete());
    this.line.addEventListener("blur", () => this.close());
    this.line.addEventListener("keydown", (event) => this.key(event));
  }

  /** Starts anew for another person, whose lines are their own. */
  forget() {
    this.past = [];
    this.back = 0;
    this.line.value = "";
    this.close();
  }

  submit() {
    const text = this.line.value;
    if (text === "") return;
    this.close();
    this.line.value = "";
    this.past.push(text);
    if (this.past.length > REMEMBERED) this.past.shift();
    this.back = this.past.length;
    this.send(text);
  }

  key(event) {
    if (event.isComposing) return;
    const open = !this.list.hidden;
    const { key } = event;
    if (key === "Escape" && open) this.close();
    else if (key === "ArrowDown" && open) this.choose(this.at + 1);
    else if (key === "ArrowUp" && open) this.choose(Math.max(this.at, 0) - 1);
    else if (key === "ArrowUp") this.recall(-1);
    else if (key === "ArrowDown") this.recall(1);
    else if (key === "Tab" && open && !event.shiftKey) this.take(Math.max(this.at, 0));
    else if (key === "Enter" && open && this.at >= 0) this.take(this.at);
    else return;
    event.preventDefault();
  }

  recall(step) {
    const to = this.back + step;
    if (to < 0 || to > this.past.length) return;
    this.back = to;
    this.line.value = this.past[to] ?? "";
    this.line.setSelectionRange(this.line.value.length, this.line.value.length);
  }

  async complete() {
    const ticket = ++this.asked;
    const line = this.line.value;
    if (!line.startsWith("/")) return this.close();
    let offers = [];
    try {
      offers = (await post("/api/suggest", { line })).offers;
    } catch {
      // Without suggestions one can still type.
    }
    if (ticket === this.asked && document.activeElement === this.line) this.open(offers, line);
  }

  open(offers, line) {
    this.offers = offers.filter((offer) => offer.line.trim() !== line.trim());
    this.at = -1;
    this.line.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...this.offers.map((offer, index) => this.draw(offer, index)));
    this.shown(this.offers.length > 0);
    const many = this.offers.length;
    this.count.textContent = many === 0 ? "" : many === 1 ? say("composer.offers.one") : say("composer.offers.count", String(many));
  }

  draw(offer, index) {
    const drawn = el(
      "li",
      { id: `offer-${index}`, role: "option", "aria-selected": "false" },
      el("strong", { dir: "auto", textContent: offer.label }),
      offer.detail ? el("span", { dir: "auto", textContent: offer.detail }) : null,
    );
    drawn.addEventListener("mousedown", (event) => {
      event.preventDefault(); // the focus stays in the line
      this.take(index);
    });
    return drawn;
  }

  choose(index) {
    this.at = (index + this.offers.length) % this.offers.length;
    [...this.list.children].forEach((item, each) => item.setAttribute("aria-selected", String(each === this.at)));
    this.line.setAttribute("aria-activedescendant", `offer-${this.at}`);
    this.list.children[this.at].scrollIntoView({ block: "nearest" });
  }

  take(index) {
    this.line.value = this.offers[index].line;
    this.close();
    this.complete();
  }

  close() {
    this.asked += 1;
    this.at = -1;
    this.line.removeAttribute("aria-activedescendant");
    this.count.textContent = "";
    this.shown(false);
  }

  shown(open) {
    this.list.hidden = !open;
    this.line.setAttribute("aria-expanded", String(open));
  }
}
