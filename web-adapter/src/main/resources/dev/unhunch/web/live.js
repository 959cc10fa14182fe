// Messages as they come. The browser reconnects by itself; where it gives up, we try again, each
// time a little later.
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

export class Live {
  /** What to do when it listens, hears a message or a changed one, was cut off, or was refused. */
  constructor({ opened, message, changed, lost, refused }) {
    this.heard = { opened, message, changed, lost, refused };
    this.wait = FIRST_WAIT;
  }

  /** Listens to a channel as a person, instead of to what it listened to before. */
  listen(seat) {
    this.stop();
    this.seat = seat;
    const source = new EventSource(`/api/events?${new URLSearchParams(seat)}`);
    this.source = source;
    source.addEventListener("ready", () => {
      this.wait = FIRST_WAIT;
      if (source === this.source) this.heard.opened();
    });
    for (const kind of ["message", "changed"]) {
      source.addEventListener(kind, (event) => {
        if (source === this.source) this.heard[kind](JSON.parse(event.data));
      });
    }
    source.addEventListener("error", () => this.failed(source));
  }

  failed(source) {
    if (source !== this.source) return;
    this.heard.lost();
    if (source.readyState !== EventSource.CLOSED) return;
    this.heard.refused();
    this.timer = setTimeout(() => this.listen(this.seat), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  stop() {
    clearTimeout(this.timer);
    this.source?.close();
  }
}
