package dev.unhunch.core.safety;

import dev.unhunch.core.exercise.Localized;

import java.util.List;

/** When to stop, and which signs need help: what the button "When to get help" shows. */
public record WhenToGetHelp(Localized<Words> text) {
    /**
     * What people read.
     *
     * @param stopRules signs to stop moving at
     * @param afterStopping what to do then
     * @param signs signs that need help, the most pressing first
     */
    public record Words(
            String title,
            String intro,
            List<String> stopRules,
            String afterStopping,
            List<Signs> signs) {
        /** Copies the lists. */
        public Words {
            stopRules = List.copyOf(stopRules);
            signs = List.copyOf(signs);
        }
    }

    /**
     * Signs that ask for the same thing.
     *
     * @param tier how pressing they are
     * @param action what to do, in a few words
     */
    public record Signs(Tier tier, String action, List<String> signs) {
        /** Copies the list. */
        public Signs {
            signs = List.copyOf(signs);
        }
    }
}
