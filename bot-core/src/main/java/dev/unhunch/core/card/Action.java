package dev.unhunch.core.card;

import java.net.URI;
import java.util.List;

/** Something to tap under a card. */
public sealed interface Action {
    /** What is read on it; also the placeholder of a menu. */
    String label();

    /** A button that comes back to us. */
    record Button(String label, ActionId press, Emphasis emphasis) implements Action {
        /** Checks {@link CardLimits#LABEL}. */
        public Button {
            CardLimits.within(CardLimits.LABEL, "label of a button", label);
        }

        /** A button of ordinary weight. */
        public static Button plain(String label, ActionId press) {
            return new Button(label, press, Emphasis.PLAIN);
        }

        /** The button most people want; one a card. */
        public static Button main(String label, ActionId press) {
            return new Button(label, press, Emphasis.MAIN);
        }
    }

    /** A button that opens a page, {@code https} only. */
    record Link(String label, URI target) implements Action {
        /** Checks {@link CardLimits#LABEL}, {@link CardLimits#URL} and the scheme. */
        public Link {
            CardLimits.within(CardLimits.LABEL, "label of a link", label);
            CardLimits.within(CardLimits.URL, "address of a link", target.toString());
            if (!"https".equals(target.getScheme()))
                throw new IllegalArgumentException("only https links: " + target);
        }
    }

    /** A menu; takes a row of its own. */
    record Select(String label, ActionId press, List<Choice> choices) implements Action {
        /** Checks {@link CardLimits#LABEL} and {@link CardLimits#CHOICES}. */
        public Select {
            CardLimits.within(CardLimits.LABEL, "label of a menu", label);
            choices = List.copyOf(choices);
            CardLimits.count(CardLimits.CHOICES, "choices", choices.size());
        }
    }

    /** How heavy a button looks; its label says what it does. */
    enum Emphasis {
        /** The one that most people want. */
        MAIN,
        /** An ordinary one. */
        PLAIN,
        /** One that takes something away. */
        DANGER
    }
}
