package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;

/** What a message may be (Resources &gt; Message; Components &gt; Using Message Components). */
final class MessageRules {
    private MessageRules() {}

    static List<String> create(JsonNode body, Set<String> files) {
        var problems = new Problems();
        boolean v2 = (body.path("flags").asInt() & TestMessage.COMPONENTS_V2) != 0;
        if (Json.has(body, "nonce")) {
            problems.length(body, "nonce", 0, 25);
        } else
            problems.unless(
                    !body.path("enforce_nonce").asBoolean(),
                    "Create Message: enforce_nonce without a nonce");
        check(problems, body, v2, files);
        return problems.list();
    }

    static List<String> edit(TestMessage message, JsonNode body, Set<String> files) {
        var problems = new Problems();
        boolean was = (message.flags() & TestMessage.COMPONENTS_V2) != 0;
        boolean wants = (body.path("flags").asInt() & TestMessage.COMPONENTS_V2) != 0;
        problems.unless(
                !was || wants || !body.path("flags").isInt(),
                "Message Flags: once a message has been sent with IS_COMPONENTS_V2, it cannot be"
                        + " taken back");
        check(problems, body, was || wants, files);
        return problems.list();
    }

    private static void check(Problems problems, JsonNode body, boolean v2, Set<String> files) {
        problems.lengthIfThere(body, "content", 0, 2000);
        problems.unless(files.size() <= 10, "Create Message: 10 files at most");
        mentions(problems, body);
        if (v2) {
            problems.unless(
                    body.path("content").asText("").isEmpty() && body.path("embeds").isEmpty(),
                    "Message Flags, IS_COMPONENTS_V2: no content and no embeds beside components");
        } else embeds(problems, body.path("embeds"));
        problems.all(ComponentRules.problems(body.path("components"), v2, files));
    }

    /** Our own rule: no text of ours rings anybody's bell, so every body with text says so. */
    private static void mentions(Problems problems, JsonNode body) {
        boolean speaks =
                !body.path("content").asText("").isEmpty() || !body.path("components").isEmpty();
        if (!speaks) return;
        JsonNode allowed = body.path("allowed_mentions");
        boolean silent =
                allowed.path("parse").isArray()
                        && allowed.path("parse").isEmpty()
                        && allowed.path("users").isEmpty()
                        && allowed.path("roles").isEmpty();
        problems.unless(silent, "Allowed Mentions: a body that could mention somebody");
    }

    private static void embeds(Problems problems, JsonNode embeds) {
        problems.unless(embeds.size() <= 10, "Create Message: 10 embeds at most");
        int sum = 0;
        for (JsonNode embed : embeds) {
            problems.lengthIfThere(embed, "title", 0, 256);
            problems.lengthIfThere(embed, "description", 0, 4096);
            problems.unless(embed.path("fields").size() <= 25, "Embed Limits: 25 fields at most");
            for (JsonNode field : embed.path("fields")) {
                problems.length(field, "name", 1, 256);
                problems.length(field, "value", 1, 1024);
                sum += field.path("name").asText().length() + field.path("value").asText().length();
            }
            problems.lengthIfThere(embed.path("footer"), "text", 0, 2048);
            problems.lengthIfThere(embed.path("author"), "name", 0, 256);
            sum +=
                    embed.path("title").asText().length()
                            + embed.path("description").asText().length();
            sum += embed.path("footer").path("text").asText().length();
            sum += embed.path("author").path("name").asText().length();
        }
        problems.unless(sum <= 6000, "Embed Limits: 6000 characters over all, not " + sum);
    }

    /** 50006: nothing to see. */
    static boolean isEmpty(JsonNode body, Set<String> files) {
        return body.path("content").asText("").isBlank()
                && body.path("embeds").isEmpty()
                && body.path("components").isEmpty()
                && body.path("sticker_ids").isEmpty()
                && files.isEmpty();
    }
}
