package dev.unhunch.slack.serve;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what broke; not its message, which may hold what somebody typed. */
final class Mishap {
    private static final Logger log = LoggerFactory.getLogger(Mishap.class);

    private Mishap() {}

    static void log(String path, Throwable broken) {
        var trace = new IllegalStateException(broken.getClass().getName());
        trace.setStackTrace(broken.getStackTrace());
        log.error("No answer for {}", path, trace);
    }
}
