package dev.unhunch.web.http;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * One thing to ask for.
 *
 * @param method GET or POST
 * @param path the whole path
 * @param open whether it is answered without the key
 */
public record Route(String method, Pattern path, boolean open, Handler handler) {
    /** Answers a request that passed every check. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Answers.
         *
         * @throws IOException where the other side has gone
         */
        Answer answer(Request request) throws IOException;
    }

    /** A route that only reads. */
    public static Route get(String path, Handler handler) {
        return new Route("GET", Pattern.compile(path), false, handler);
    }

    /** A route that may change something. */
    public static Route post(String path, Handler handler) {
        return new Route("POST", Pattern.compile(path), false, handler);
    }

    /** The same, answered without the key. */
    public Route withoutKey() {
        return new Route(method, path, true, handler);
    }

    /** Whether a path is this route's. */
    boolean isFor(String asked) {
        return path.matcher(asked).matches();
    }
}
