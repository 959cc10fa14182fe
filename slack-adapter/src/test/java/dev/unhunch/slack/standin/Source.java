package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where something interactive is. */
sealed interface Source {
    /** In a message. */
    record InMessage(TestMessage message) implements Source {}

    /** In a form or in App Home. */
    record InView(TestView view) implements Source {}

    static Source of(TestMessage message) {
        return new InMessage(message);
    }

    static Source of(TestView view) {
        return new InView(view);
    }

    default ObjectNode look() {
        return switch (this) {
            case InMessage(var message) -> message.look();
            case InView(var view) -> view.look();
        };
    }
}
