// A form of the bot in a dialog; the browser keeps the focus inside.
import { byId, el } from "./elements.js";
import { say } from "./texts.js";

/** The longest answer that the bot's forms take. */
const LONGEST = 200;

const row = {
  words: (field, id) =>
    labelled(field, id, el("input", { id, name: field.name, type: "text", maxLength: LONGEST, value: field.initial, required: field.required })),
  pick: (field, id) => labelled(field, id, drawPick(field, id)),
  many: drawMany,
};

function drawPick(field, id) {
  const select = el("select", { id, name: field.name, required: field.required });
  if (!field.required || !field.initial) select.append(el("option", { value: "", textContent: say("form.none") }));
  for (const choice of field.choices) select.append(el("option", { value: choice.value, textContent: choice.label }));
  select.value = field.initial;
  return select;
}

/** Boxes to tick; one of a required group must be ticked. */
function drawMany(field, id) {
  const initial = new Set(field.initial.split(","));
  const boxes = field.choices.map((choice, index) =>
    el("input", { id: `${id}-${index}`, name: field.name, type: "checkbox", value: choice.value, checked: initial.has(choice.value) }),
  );
  const check = () => {
    const missing = field.required && !boxes.some((box) => box.checked);
    boxes[0].setCustomValidity(missing ? say("form.many.needed") : "");
  };
  check();
  const lines = boxes.map((box, index) => el("label", { for: box.id }, box, el("bdi", { textContent: field.choices[index].label })));
  const hint = drawHint(field, id);
  const group = el("fieldset", { className: "field" }, el("legend", {}, field.label, optional(field)), el("div", { className: "boxes" }, ...lines), hint);
  if (hint) group.setAttribute("aria-describedby", hint.id);
  group.addEventListener("change", check);
  return group;
}

function labelled(field, id, input) {
  const hint = drawHint(field, id);
  if (hint) input.setAttribute("aria-describedby", hint.id);
  return el("div", { className: "field" }, el("label", { for: id }, field.label, optional(field)), input, hint);
}

const optional = (field) => (field.required ? null : el("span", { textContent: ` (${say("form.optional")})` }));

const drawHint = (field, id) => (field.hint ? el("p", { id: `${id}-hint`, textContent: field.hint }) : null);

/** What was filled in: values that belong together are joined by commas, empty ones are left out. */
function answers(form, filled) {
  const all = form.fields.map(({ name }) => [name, filled.getAll(name).join(",")]);
  return Object.fromEntries(all.filter(([, value]) => value.trim() !== ""));
}

/** Opens a form; `submit(fields)` gets what was filled in. */
export function openForm(form, submit) {
  const dialog = byId("dialog");
  const cancel = el("button", { type: "button", className: "action", textContent: say("form.cancel") });
  const send = el("button", { type: "submit", className: "action main", textContent: say("form.send") });
  const rows = form.fields.map((field, index) => row[field.type](field, `field-${index}`));
  const body = el("form", { method: "dialog", autocomplete: "off" }, ...rows, el("div", { className: "row" }, cancel, send));
  cancel.addEventListener("click", () => dialog.close());
  body.addEventListener("submit", () => submit(answers(form, new FormData(body))));
  dialog.replaceChildren(el("h2", { id: "dialog-title", textContent: form.title }), body);
  dialog.showModal();
}
