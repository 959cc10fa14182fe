package dev.unhunch.slack.listen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work behind the acknowledgement, each in a thread of its own. */
final class Later {
    private static final Logger log = LoggerFactory.getLogger(Later.class);

    private Later() {}

    /** Returns at once; a failure is logged with what it was about: "answer a tap". */
    static void run(String what, Runnable work) {
        Thread.ofVirtual()
                .name("slack-later")
                .start(() -> {
                    try {
                        work.run();
                    } catch (RuntimeException | StackOverflowError problem) {
                        log.error("Could not {}", what, problem);
                    }
                });
    }
}
