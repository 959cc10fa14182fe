package dev.unhunch.slack.listen;

import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.draw.Json;

import java.util.Optional;

/** Messages as JSON: in acknowledgements and for response URLs. */
final class Messages {
    /** Who sees a message that answers. */
    enum Audience {
        /** Whoever asked. */
        THEM,
        /** Everybody there. */
        ALL,
        /** Whoever saw the message acted on, whose place it takes. */
        SAME
    }

    private Messages() {}

    /** In the acknowledgement of a slash command. */
    static String acknowledging(CardDrawing.Drawn drawn, boolean isForAll) {
        var json = new Json().object();
        json.field("response_type", isForAll ? "in_channel" : "ephemeral");
        return content(json, drawn);
    }

    /** For a response URL. */
    static String responding(CardDrawing.Drawn drawn, Audience audience, Optional<String> thread) {
        var json = new Json().object();
        switch (audience) {
            case SAME -> json.field("replace_original", true);
            case THEM -> json.field("response_type", "ephemeral").field("replace_original", false);
            case ALL -> json.field("response_type", "in_channel").field("replace_original", false);
        }
        if (audience != Audience.SAME) thread.ifPresent(ts -> json.field("thread_ts", ts));
        return content(json, drawn);
    }

    private static String content(Json json, CardDrawing.Drawn drawn) {
        return json.field("text", drawn.text())
                .raw("blocks", drawn.blocks())
                .endObject()
                .toString();
    }
}
