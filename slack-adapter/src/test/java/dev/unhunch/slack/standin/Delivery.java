package dev.unhunch.slack.standin;

/**
 * Something that the app is to be told.
 *
 * @param type {@code slash_commands}, {@code interactive} or {@code events_api}
 * @param answerable whether the acknowledgement may carry an answer
 * @param attempt 0, or which one it is of an event that comes again
 */
record Delivery(String type, boolean answerable, Exchange exchange, int attempt, String reason) {
    boolean isEvent() {
        return type.equals("events_api");
    }

    Delivery again(String why) {
        return new Delivery(type, answerable, exchange, attempt + 1, why);
    }
}
