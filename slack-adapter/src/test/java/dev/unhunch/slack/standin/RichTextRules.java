package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Set;

/** Rich text: sections, lists, quotes and what stands in them (Block Kit &gt; Rich text block). */
final class RichTextRules {
    private static final Set<String> STYLES =
            Set.of(
                    "bold",
                    "italic",
                    "strike",
                    "code",
                    "underline",
                    "highlight",
                    "client_highlight",
                    "unlink");

    private RichTextRules() {}

    static void check(JsonNode block, String where, Problems problems) {
        JsonNode parts = block.path("elements");
        problems.count(parts, 1, Integer.MAX_VALUE, where + "/elements");
        for (int i = 0; i < parts.size(); i++)
            part(parts.get(i), where + "/elements/" + i, problems);
    }

    private static void part(JsonNode part, String where, Problems problems) {
        switch (part.path("type").asText()) {
            case "rich_text_section", "rich_text_quote", "rich_text_preformatted" ->
                    line(part, where, problems);
            case "rich_text_list" -> list(part, where, problems);
            default ->
                    problems.refuse(
                            where + "/type", "unsupported type: " + part.path("type").asText());
        }
    }

    private static void list(JsonNode list, String where, Problems problems) {
        String style = list.path("style").asText();
        if (!Set.of("bullet", "ordered").contains(style))
            problems.refuse(where + "/style", "must be bullet or ordered");
        int indent = list.path("indent").asInt(0);
        if (indent < 0 || indent > 8) problems.refuse(where + "/indent", "must be 0 to 8");
        JsonNode items = list.path("elements");
        problems.count(items, 1, Integer.MAX_VALUE, where + "/elements");
        for (int i = 0; i < items.size(); i++) {
            String at = where + "/elements/" + i;
            if (items.get(i).path("type").asText().equals("rich_text_section"))
                line(items.get(i), at, problems);
            else problems.refuse(at + "/type", "a list holds rich_text_section only");
        }
    }

    private static void line(JsonNode line, String where, Problems problems) {
        if (!line.path("elements").isArray())
            problems.refuse(where, "missing required field: elements");
        JsonNode words = line.path("elements");
        for (int i = 0; i < words.size(); i++)
            word(words.get(i), where + "/elements/" + i, problems);
    }

    private static void word(JsonNode word, String where, Problems problems) {
        String type = word.path("type").asText();
        switch (type) {
            case "text" -> {
                if (word.path("text").asText("").isEmpty())
                    problems.refuse(where + "/text", "must be more than 0 characters");
                style(word, where, problems);
            }
            case "link" -> {
                if (!word.path("url").asText("").matches("(?i)(https?://|mailto:|tel:).+"))
                    problems.refuse(where + "/url", "invalid url");
                style(word, where, problems);
            }
            case "emoji" -> {
                if (word.path("name").asText("").isEmpty())
                    problems.refuse(where, "missing required field: name");
            }
            case "channel", "date", "color" -> {}
            case "broadcast", "user", "usergroup" ->
                    problems.warn(where, "a mention that calls people: " + type);
            default -> problems.refuse(where + "/type", "unsupported type: " + type);
        }
    }

    private static void style(JsonNode word, String where, Problems problems) {
        word.path("style")
                .properties()
                .forEach(one -> {
                    if (!STYLES.contains(one.getKey()) || !one.getValue().isBoolean())
                        problems.refuse(where + "/style", "invalid style " + one.getKey());
                });
    }
}
