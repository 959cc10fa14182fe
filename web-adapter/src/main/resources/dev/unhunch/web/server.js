// Talks to the server. Every failure is a Trouble with a code that the page has words for.
export class Trouble extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, { ...options, signal: AbortSignal.timeout(15_000) });
  } catch {
    throw new Trouble("unreachable");
  }
  if (response.status === 401) {
    location.assign("/login");
    throw new Trouble("key-needed");
  }
  try {
    const answer = await response.json();
    if (response.ok) return answer;
    throw new Trouble(answer.error);
  } catch (problem) {
    throw problem instanceof Trouble ? problem : new Trouble("unreachable");
  }
}

export const get = (path, query = {}) => ask(`${path}?${new URLSearchParams(query)}`);

export const post = (path, body) =>
  ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...body, locale: navigator.language, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
  });
