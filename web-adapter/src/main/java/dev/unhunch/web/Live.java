package dev.unhunch.web;

import dev.unhunch.web.draw.Messages;
import dev.unhunch.web.http.Answer;
import dev.unhunch.web.room.Heard;
import dev.unhunch.web.room.Listener;
import dev.unhunch.web.room.Rooms;
import dev.unhunch.web.room.Seat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * Messages as they come, as server-sent events (the "Server-sent events" section of the HTML
 * standard). Each open page rests on a virtual thread of its own.
 */
record Live(Rooms rooms, Messages drawing, Duration heartbeat) {
    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "text/event-stream; charset=utf-8", "X-Accel-Buffering", "no");

    /** Too many pages are open: the browser tries again after as many milliseconds. */
    private static final byte[] COME_BACK_LATER =
            "retry: 30000\n\n".getBytes(StandardCharsets.UTF_8);

    /** Where this connection breaks, the browser tries again after as many milliseconds. */
    private static final byte[] COME_BACK_SOON = "retry: 1000\n".getBytes(StandardCharsets.UTF_8);

    Answer events(Seat seat) {
        return new Answer.Stream(200, HEADERS, out -> listen(seat, out));
    }

    private void listen(Seat seat, OutputStream out) throws IOException {
        var listener = rooms.listen(seat);
        if (listener.isEmpty()) {
            out.write(COME_BACK_LATER);
            return;
        }
        try {
            out.write(COME_BACK_SOON);
            // Whoever hears this asks for what was said before: nothing can fall between the two.
            event(out, "ready", "{}".getBytes(StandardCharsets.UTF_8));
            pass(listener.get(), out);
        } catch (InterruptedException _) {
            // The room cut this page off; the browser opens another connection by itself.
        } finally {
            rooms.leave(listener.get());
        }
    }

    private void pass(Listener listener, OutputStream out)
            throws IOException, InterruptedException {
        while (listener.isOpen()) {
            var heard = listener.next(heartbeat);
            if (heard == null) comment(out);
            else tell(out, heard);
        }
    }

    private void tell(OutputStream out, Heard heard) throws IOException {
        var drawn = drawing.one(heard.message());
        if (drawn.isEmpty()) return;
        event(
                out,
                heard.changed() ? "changed" : "message",
                drawn.get().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void comment(OutputStream out) throws IOException {
        out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** JSON as we write it has no line breaks, so one data line holds it. */
    private static void event(OutputStream out, String name, byte[] json) throws IOException {
        out.write(("event: " + name + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        out.write(json);
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
