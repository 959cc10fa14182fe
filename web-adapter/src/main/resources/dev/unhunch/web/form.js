// A form of the bot in a dialog; the browser keeps the focus inside.
import { byId, el } from "./elements.js";
import { say } from "./texts.js";

/** The longest answer that the bot's forms take. */
const LONGEST = 200;

function control(field, id) {
  if (field.type === "words") {
    return el("input", { id, name: field.name, type: "text", maxLength: LONGEST, value: field.initial, required: field.required });
  }
  const select = el("select", { id, name: field.name, required: field.required });
  if (!field.required || !field.initial) select.append(el("option", { value: "", textContent: say("form.none") }));
  for (const choice of field.choices) select.append(el("option", { value: choice.value, textContent: choice.label }));
  select.value = field.initial;
  return select;
}

function row(field, index) {
  const id = `field-${index}`;
  const input = control(field, id);
  const optional = field.required ? null : el("span", { textContent: ` (${say("form.optional")})` });
  const hint = field.hint ? el("p", { id: `${id}-hint`, textContent: field.hint }) : null;
  if (hint) input.setAttribute("aria-describedby", hint.id);
  return el("div", { className: "field" }, el("label", { for: id }, field.label, optional), input, hint);
}

/** Opens a form; `submit(fields)` gets what was filled in. */
export function openForm(form, submit) {
  const dialog = byId("dialog");
  const cancel = el("button", { type: "button", className: "action", textContent: say("form.cancel") });
  const send = el("button", { type: "submit", className: "action main", textContent: say("form.send") });
  const body = el("form", { method: "dialog", autocomplete: "off" }, ...form.fields.map(row), el("div", { className: "row" }, cancel, send));
  cancel.addEventListener("click", () => dialog.close());
  body.addEventListener("submit", () => {
    const filled = [...new FormData(body)].filter(([, value]) => value.trim() !== "");
    submit(Object.fromEntries(filled));
  });
  dialog.replaceChildren(el("h2", { id: "dialog-title", textContent: form.title }), body);
  dialog.showModal();
}
