// One calm line above the composer for what does not work, with a way to try again.
import { byId, el } from "./elements.js";
import { say } from "./texts.js";

const troubles = new Map();

/** Says what does not work; `retry` adds a button. */
export function trouble(kind, text, retry = null) {
  troubles.set(kind, { text, retry });
  draw();
}

/** Takes a trouble back, or all of them. */
export function calm(kind = null) {
  if (kind === null) troubles.clear();
  else troubles.delete(kind);
  draw();
}

function draw() {
  const newest = [...troubles].at(-1);
  if (!newest) return byId("trouble").replaceChildren();
  const [kind, { text, retry }] = newest;
  const line = el("p", { textContent: text });
  if (!retry) return byId("trouble").replaceChildren(line);
  const button = el("button", { type: "button", className: "action", textContent: say("trouble.retry") });
  button.addEventListener("click", () => {
    calm(kind);
    byId("line").focus();
    retry();
  });
  byId("trouble").replaceChildren(line, button);
}
