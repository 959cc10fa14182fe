// Messages as they come. The browser reconnects by itself; where it gives up, we try again, each
// time a little later.
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

export class Live {
  constructor({ opened, message, lost }) {
    this.heard = { opened, message, lost };
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
    source.addEventListener("message", (event) => {
      if (source === this.source) this.heard.message(JSON.parse(event.data));
    });
    source.addEventListener("error", () => this.failed(source));
  }

  failed(source) {
    if (source !== this.source) return;
    this.heard.lost();
    if (source.readyState !== EventSource.CLOSED) return;
    this.timer = setTimeout(() => this.listen(this.seat), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  stop() {
    clearTimeout(this.timer);
    this.source?.close();
  }
}
