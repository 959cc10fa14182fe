package dev.unhunch.discord.listen;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionFailureException;
import net.dv8tion.jda.api.requests.ErrorResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Consumer;

/** What is said in the log where an answer could not be sent; never what people wrote. */
final class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    /** For a failure while doing something: "reply to a command". */
    static Consumer<Throwable> during(String what) {
        return problem -> {
            switch (problem) {
                case ErrorResponseException refused -> refused(what, refused.getErrorResponse());
                // The first response has failed before, and that was said.
                case InteractionFailureException _ -> log.debug("Could not {}", what);
                default -> log.warn("Could not {}: {}", what, problem.toString());
            }
        };
    }

    private static void refused(String what, ErrorResponse why) {
        switch (why) {
            // Too late, or answered by another process or by the same request sent twice.
            case UNKNOWN_INTERACTION, INTERACTION_ALREADY_ACKNOWLEDGED ->
                    log.info("Nobody waits any more for us to {} ({})", what, why.getCode());
            // Somebody who takes no direct messages, or a channel that is gone meanwhile.
            case CANNOT_SEND_TO_USER, UNKNOWN_CHANNEL, MISSING_ACCESS, MISSING_PERMISSIONS ->
                    log.debug("Not allowed to {} ({})", what, why.getCode());
            default -> log.warn("Could not {}: {} {}", what, why.getCode(), why.getMeaning());
        }
    }
}
