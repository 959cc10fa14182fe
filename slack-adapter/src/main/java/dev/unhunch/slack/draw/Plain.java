package dev.unhunch.slack.draw;

/** Text objects without marks. */
final class Plain {
    private Plain() {}

    /** A text object of one line in a field. */
    static void line(Json json, String name, int limit, String text) {
        write(json.object(name), Signs.within(limit, Signs.oneLine(text)));
    }

    /** A text object in an array. */
    static void element(Json json, String text) {
        write(json.object(), text);
    }

    /** Slack draws {@code :smile:} as a picture unless told not to. */
    private static void write(Json json, String text) {
        json.field("type", "plain_text").field("text", text);
        if (text.indexOf(':') >= 0) json.field("emoji", false);
        json.endObject();
    }
}
