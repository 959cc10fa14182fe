package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/** What a message has to look like. */
final class MessageRules {
    private final World world;

    MessageRules(World world) {
        this.world = world;
    }

    /**
     * Checks what the app wrote.
     *
     * @throws Refused where Slack would refuse it
     */
    void check(JsonNode content, @Nullable Exchange by) {
        if (!world.settings.checksBlocks()) return;
        if (content.path("text").asText("").isEmpty() && content.path("blocks").isEmpty())
            throw new Refused("no_text");
    }

    /** Gives blocks and elements without ids theirs, as Slack does. */
    void complete(ObjectNode json) {
        Json.items(json.path("blocks"))
                .forEach(block -> {
                    if (!block.hasNonNull("block_id"))
                        ((ObjectNode) block).put("block_id", world.ids.next("b"));
                });
    }
}
