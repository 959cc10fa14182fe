package dev.unhunch.core.card;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form of up to five fields.
 *
 * @param onSubmit what a submission means
 */
public record Modal(ActionId onSubmit, String title, List<Field> fields) {
    /** Checks {@link CardLimits#MODAL_TITLE} and {@link CardLimits#MODAL_FIELDS}. */
    public Modal {
        CardLimits.within(CardLimits.MODAL_TITLE, "title of a form", title);
        fields = List.copyOf(fields);
        CardLimits.count(CardLimits.MODAL_FIELDS, "fields", fields.size());
    }

    /** One question of a form. */
    public sealed interface Field {
        /** The key of the answer. */
        String name();

        /** The question. */
        String label();

        /** One line of help under it, or empty. */
        String hint();

        /** Whether an answer is needed. */
        boolean required();

        /** Free words on one line, at most 200 characters. */
        record Words(
                String name, String label, String hint, boolean required, Optional<String> initial)
                implements Field {}

        /**
         * Any number of a few choices. The answer holds the chosen values, joined by commas.
         *
         * @param initial the values chosen at first
         */
        record Many(
                String name,
                String label,
                String hint,
                boolean required,
                List<Choice> choices,
                List<String> initial)
                implements Field {
            /** Checks {@link CardLimits#CHOICES_OF_MANY}. */
            public Many {
                choices = List.copyOf(choices);
                initial = List.copyOf(initial);
                CardLimits.count(CardLimits.CHOICES_OF_MANY, "choices", choices.size());
            }
        }

        /**
         * Times of day. The answer is typed as people write them; a platform with a picker lets
         * them pick where there is one time at most, and answers {@code 09:30}.
         *
         * @param initial the times at first
         */
        record Times(
                String name, String label, String hint, boolean required, List<LocalTime> initial)
                implements Field {
            /** Copies the list. */
            public Times {
                initial = List.copyOf(initial);
            }

            /** The times at first as everybody can type them, whatever the language. */
            public Optional<String> written() {
                return initial.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                initial.stream()
                                        .sorted()
                                        .map(LocalTime::toString)
                                        .collect(Collectors.joining(", ")));
            }
        }

        /** A channel of the same workspace. The answer is its id. */
        record Channel(String name, String label, String hint, boolean required) implements Field {}

        /** One of a few choices. */
        record Pick(
                String name,
                String label,
                String hint,
                boolean required,
                List<Choice> choices,
                Optional<String> initial)
                implements Field {
            /** Checks {@link CardLimits#CHOICES}. */
            public Pick {
                choices = List.copyOf(choices);
                CardLimits.count(CardLimits.CHOICES, "choices", choices.size());
            }
        }
    }
}
