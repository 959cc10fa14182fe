package dev.unhunch.slack.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Map;

/** Everything below {@code /slack/}: each request gets an answer, whatever happens. */
final class Door implements HttpHandler {
    private static final Logger log = LoggerFactory.getLogger(Door.class);

    private final Map<String, Room> rooms;

    /** What one path does. */
    interface Room {
        /** The one method that it takes. */
        String method();

        /**
         * Answers a request of that method.
         *
         * @throws IOException where the other side has gone
         */
        Answer answer(HttpExchange exchange) throws IOException;
    }

    /** With what each path does. */
    Door(Map<String, Room> rooms) {
        this.rooms = Map.copyOf(rooms);
    }

    @Override
    public void handle(HttpExchange exchange) {
        try (exchange) {
            answer(exchange).send(exchange);
        } catch (IOException e) {
            log.debug("The other side has gone: {}", e.getClass().getName());
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var room = rooms.get(exchange.getRequestURI().getPath());
        if (room == null) return Answer.plain(404, "nothing here");
        if (!exchange.getRequestMethod().equals(room.method()))
            return Answer.plain(405, "only " + room.method()).with("Allow", room.method());
        try {
            return room.answer(exchange);
        } catch (RuntimeException e) {
            Mishap.log(exchange.getRequestURI().getPath(), e);
            return Answer.plain(500, "something broke here");
        }
    }
}
