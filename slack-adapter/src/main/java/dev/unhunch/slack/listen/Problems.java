package dev.unhunch.slack.listen;

import dev.unhunch.slack.api.Answer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Set;

/** What is said in the log where an answer could not be sent; never what people wrote. */
final class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    /** Too late, or gone meanwhile: nobody can mend that. */
    private static final Set<String> PASSED =
            Set.of(
                    "expired_trigger_id",
                    "exchanged_trigger_id",
                    "hash_conflict",
                    "not_found",
                    "expired_url",
                    "used_url",
                    "not_installed");

    private Problems() {}

    /** Whether it was done; where not, that is logged once: "answer a tap". */
    static boolean log(String what, Answer<Told> answer) {
        switch (answer) {
            case Answer.Done<Told> _ -> {
                return true;
            }
            case Answer.Denied<Told>(var error) when PASSED.contains(error) ->
                    log.info("Nobody waits any more for us to {} ({})", what, error);
            case Answer.Denied<Told>(var error) -> log.warn("Could not {}: {}", what, error);
            case Answer.Wait<Told>(_, _, var why) -> log.warn("Could not {}: {}", what, why);
            case Answer.Lost<Told>(var why) ->
                    log.warn("Not known whether we could {}: {}", what, why);
        }
        return false;
    }
}
