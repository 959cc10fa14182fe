package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a message has to look like. */
final class MessageRules {
    /** Longer texts may be cut (chat.postMessage &gt; Truncating content: "4,000 characters"). */
    private static final int WISE_TEXT = 4000;

    /** Longer ones are refused (the same page). */
    private static final int TEXT = 40_000;

    /** Not documented; seen by slackapi/bolt-js issue 2509. */
    private static final int ALL_BLOCKS = 13_200;

    private final World world;
    private final BlockRules blockRules;

    MessageRules(World world) {
        this.world = world;
        this.blockRules = new BlockRules(world);
    }

    /**
     * Checks what the app wrote.
     *
     * @throws Refused where Slack would refuse it
     */
    void check(JsonNode content) {
        if (!world.settings.checksBlocks()) return;
        var problems = new Problems();
        String text = content.path("text").asText("");
        JsonNode blocks = content.path("blocks");
        if (text.isEmpty() && blocks.isEmpty()) throw broken("no_text", "neither text nor blocks");
        if (text.length() > TEXT)
            throw broken("msg_too_long", "a text of " + text.length() + " characters");
        if (text.isEmpty()) problems.warn("/text", "blocks without a top-level text");
        if (text.length() > WISE_TEXT)
            problems.warn("/text", "a text of more than 4,000 characters");
        TextRules.mrkdwn(text, "/text", problems);
        metadata(content.path("metadata"));
        if (blocks.isArray()) blockRules.check(blocks, BlockRules.Surface.MESSAGE, problems);
        if (BlockRules.length(blocks) > ALL_BLOCKS)
            throw broken(
                    "msg_blocks_too_long",
                    "blocks of " + BlockRules.length(blocks) + " characters");
        report(problems, "A message", "invalid_blocks");
    }

    void report(Problems problems, String what, String error) {
        problems.unwise().forEach(one -> world.violations.add(what + ": " + one));
        problems.refused().forEach(one -> world.violations.add(what + ": " + one));
        if (!problems.refused().isEmpty()) throw new Refused(error).saying(problems.refused());
    }

    /** Message metadata: both parts are needed. */
    private void metadata(JsonNode metadata) {
        if (metadata.isMissingNode()) return;
        if (metadata.path("event_type").asText("").isEmpty()
                || !metadata.path("event_payload").isObject())
            throw broken("invalid_metadata_format", "metadata without event_type or event_payload");
    }

    private Refused broken(String error, String what) {
        world.violations.add("A message: " + what + " (chat.postMessage > Errors: " + error + ")");
        return new Refused(error);
    }

    /** Gives blocks without an id theirs, as Slack does. */
    void complete(ObjectNode json) {
        Json.items(json.path("blocks"))
                .forEach(block -> {
                    if (!block.hasNonNull("block_id"))
                        ((ObjectNode) block).put("block_id", world.ids.next("b"));
                });
    }
}
