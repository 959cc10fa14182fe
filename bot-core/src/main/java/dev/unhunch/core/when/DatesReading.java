package dev.unhunch.core.when;

import java.time.LocalDate;
import java.util.List;

/** What somebody's words for dates mean. */
public sealed interface DatesReading {
    /** At least one date, each once, in order. */
    record Known(List<LocalDate> dates) implements DatesReading {
        /** Copies the list; throws where it is empty. */
        public Known {
            dates = List.copyOf(dates);
            if (dates.isEmpty()) throw new IllegalArgumentException("no date");
        }
    }

    /** All that is wrong; at least one. */
    record Wrong(List<Problem> problems) implements DatesReading {
        /** Copies the list; throws where it is empty. */
        public Wrong {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) throw new IllegalArgumentException("nothing is wrong");
        }
    }

    /** What is wrong with dates. */
    sealed interface Problem {
        /** Nothing was typed. */
        record Nothing() implements Problem {}

        /** No date at all. */
        record NotADate(String typed) implements Problem {}

        /** A day that the month does not have, such as 31 February. */
        record NoSuchDate(String typed) implements Problem {}

        /** Over already. */
        record Past(String typed, LocalDate date) implements Problem {}

        /**
         * Further ahead than anybody plans.
         *
         * @param most the last date that is taken
         */
        record TooFar(String typed, LocalDate date, LocalDate most) implements Problem {}

        /** Day and month can be read both ways, as in 5/6. */
        record EitherOrder(String typed, LocalDate dayFirst, LocalDate monthFirst)
                implements Problem {}

        /** A range that ends before it starts. */
        record Backwards(String typed, LocalDate from, LocalDate to) implements Problem {}

        /** More dates than are kept at once. */
        record TooMany(int count, int most) implements Problem {}

        /** Several dates where one is wanted. */
        record NotOne(List<LocalDate> dates) implements Problem {
            /** Copies the list. */
            public NotOne {
                dates = List.copyOf(dates);
            }
        }
    }
}
