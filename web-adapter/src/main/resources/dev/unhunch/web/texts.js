// The page's words; they come from the server's bundle.
let texts = {};

export function setTexts(given) {
  texts = given;
}

/** A text with {0} filled in. */
export function say(key, value = "") {
  return (texts[key] ?? key).replace("{0}", () => value);
}
