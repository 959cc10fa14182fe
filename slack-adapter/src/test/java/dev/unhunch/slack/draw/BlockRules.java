package dev.unhunch.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Slack allows in blocks, counted the strict way, with entities (Slack docs, "Blocks", "Block
 * elements" and "Composition objects").
 */
final class BlockRules {
    private static final Set<String> ACTIONS = Set.of("button", "static_select");
    private static final Pattern MARK = Pattern.compile("<[^>]*>");
    private static final Pattern OUR_MARK =
            Pattern.compile(
                    "<(@[UW][A-Z0-9]+|#[CG][A-Z0-9]+|https://[^|>]+\\|[^|>]+|!date\\^[0-9]+\\^\\{ago}\\|[^>]+)>");

    private final List<String> violations = new ArrayList<>();
    private final Set<String> actionIds = new HashSet<>();
    private final Set<String> blockIds = new HashSet<>();
    private int characters;

    /** What a message breaks. */
    static List<String> ofMessage(CardDrawing.Drawn drawn) {
        var rules = new BlockRules();
        rules.blocks(JsonParser.parseString(drawn.blocks()).getAsJsonArray(), 50);
        rules.check(!drawn.text().isBlank(), "no text");
        rules.check(drawn.text().length() <= 4_000, "text of " + drawn.text().length());
        rules.check(!MARK.matcher(drawn.text()).find(), "a mark in the text");
        rules.check(rules.characters <= 13_000, rules.characters + " characters");
        return rules.violations;
    }

    /** What a view breaks. */
    static List<String> ofView(String json) {
        var rules = new BlockRules();
        var view = JsonParser.parseString(json).getAsJsonObject();
        boolean isModal = view.get("type").getAsString().equals("modal");
        if (isModal) {
            rules.plain(view.getAsJsonObject("title"), 24);
            rules.plain(view.getAsJsonObject("close"), 24);
            rules.within("callback_id", view.get("callback_id"), 255);
        }
        if (view.has("submit")) rules.plain(view.getAsJsonObject("submit"), 24);
        rules.within("private_metadata", view.get("private_metadata"), 3_000);
        rules.blocks(view.getAsJsonArray("blocks"), 100);
        boolean hasInput = json.contains("\"type\":\"input\"");
        rules.check(hasInput == view.has("submit"), "inputs and a submit go together");
        return rules.violations;
    }

    private void blocks(JsonArray blocks, int most) {
        check(!blocks.isEmpty() && blocks.size() <= most, blocks.size() + " blocks");
        for (var block : blocks) {
            var each = block.getAsJsonObject();
            if (each.has("block_id")) {
                within("block_id", each.get("block_id"), 255);
                check(blockIds.add(each.get("block_id").getAsString()), "a block id twice");
            }
            block(each);
        }
    }

    private void block(JsonObject block) {
        switch (block.get("type").getAsString()) {
            case "header" -> plain(block.getAsJsonObject("text"), 150);
            case "divider" -> check(block.size() == 1, "a divider with more");
            case "section" -> fields(block.getAsJsonArray("fields"));
            case "context" -> context(block.getAsJsonArray("elements"));
            case "image" -> image(block);
            case "actions" -> actions(block.getAsJsonArray("elements"));
            case "rich_text" -> richText(block.getAsJsonArray("elements"));
            case "input" -> input(block);
            default -> violations.add("unknown block " + block);
        }
    }

    private void fields(JsonArray fields) {
        check(!fields.isEmpty() && fields.size() <= 10, fields.size() + " fields");
        for (var field : fields) mrkdwn(field.getAsJsonObject(), 2_000);
    }

    private void context(JsonArray elements) {
        check(!elements.isEmpty() && elements.size() <= 10, "elements of a context");
        for (var each : elements) {
            var text = each.getAsJsonObject();
            if (text.get("type").getAsString().equals("mrkdwn")) mrkdwn(text, 2_000);
            else plain(text, 2_000);
        }
    }

    private void mrkdwn(JsonObject text, int most) {
        check(text.get("type").getAsString().equals("mrkdwn"), "mrkdwn expected");
        var value = text.get("text").getAsString();
        check(!value.isEmpty() && value.length() <= most, "mrkdwn of " + value.length());
        check(text.get("verbatim").getAsBoolean(), "not verbatim");
        var rest = OUR_MARK.matcher(value).replaceAll("");
        check(!rest.contains("<") && !rest.contains(">"), "a mark in " + value);
        characters += value.length();
    }

    private void plain(JsonObject text, int most) {
        check(text.get("type").getAsString().equals("plain_text"), "plain text expected");
        var value = text.get("text").getAsString();
        check(!value.isBlank(), "a blank text");
        check(Signs.length(value) <= most, Signs.length(value) + " of " + most + ": " + value);
        check(
                value.indexOf(':') < 0 || !text.get("emoji").getAsBoolean(),
                "emoji could be made of " + value);
        characters += Signs.length(value);
    }

    private void image(JsonObject image) {
        check(image.has("image_url") != image.has("slack_file"), "one source");
        if (image.has("image_url")) within("image_url", image.get("image_url"), 3_000);
        within("alt_text", image.get("alt_text"), 2_000);
        characters += Signs.length(image.get("alt_text").getAsString());
    }

    private void actions(JsonArray elements) {
        check(!elements.isEmpty() && elements.size() <= 25, elements.size() + " elements");
        for (var each : elements) {
            var element = each.getAsJsonObject();
            var type = element.get("type").getAsString();
            check(ACTIONS.contains(type), "an action of type " + type);
            within("action_id", element.get("action_id"), 255);
            check(
                    actionIds.add(element.get("action_id").getAsString()),
                    "an action id twice: " + element.get("action_id"));
            if (type.equals("button")) {
                plain(element.getAsJsonObject("text"), 75);
                if (element.has("url")) within("url", element.get("url"), 3_000);
            } else {
                plain(element.getAsJsonObject("placeholder"), 150);
                options(element.getAsJsonArray("options"), 100);
            }
        }
    }

    private List<JsonElement> options(JsonArray options, int most) {
        check(!options.isEmpty() && options.size() <= most, options.size() + " options");
        var values = new HashSet<String>();
        for (var each : options) {
            var option = each.getAsJsonObject();
            plain(option.getAsJsonObject("text"), 75);
            within("value", option.get("value"), 150);
            check(values.add(option.get("value").getAsString()), "a value twice");
        }
        return options.asList();
    }

    private void input(JsonObject block) {
        plain(block.getAsJsonObject("label"), 2_000);
        if (block.has("hint")) plain(block.getAsJsonObject("hint"), 2_000);
        var element = block.getAsJsonObject("element");
        within("action_id", element.get("action_id"), 255);
        switch (element.get("type").getAsString()) {
            case "plain_text_input" -> {
                check(element.get("max_length").getAsInt() <= 3_000, "max_length");
                if (element.has("initial_value"))
                    within(
                            "initial_value",
                            element.get("initial_value"),
                            element.get("max_length").getAsInt());
            }
            case "timepicker" ->
                    check(
                            !element.has("initial_time")
                                    || element.get("initial_time")
                                            .getAsString()
                                            .matches("[0-2][0-9]:[0-5][0-9]"),
                            "initial_time");
            case "static_select" -> {
                var all = options(element.getAsJsonArray("options"), 100);
                if (element.has("initial_option"))
                    check(all.contains(element.get("initial_option")), "initial_option");
            }
            case "checkboxes" -> {
                var all = options(element.getAsJsonArray("options"), 10);
                if (element.has("initial_options"))
                    check(
                            all.containsAll(options(element.getAsJsonArray("initial_options"), 10)),
                            "initial_options");
            }
            case "conversations_select" ->
                    check(
                            element.getAsJsonObject("filter").getAsJsonArray("include").size() > 0,
                            "filter");
            default -> violations.add("unknown element " + element);
        }
    }

    private void richText(JsonArray elements) {
        check(!elements.isEmpty(), "empty rich text");
        for (var each : elements) richElement(each.getAsJsonObject());
    }

    private void richElement(JsonObject element) {
        switch (element.get("type").getAsString()) {
            case "rich_text_section" -> richText(element.getAsJsonArray("elements"));
            case "rich_text_list" -> {
                check(
                        Set.of("ordered", "bullet").contains(element.get("style").getAsString()),
                        "style of a list");
                richText(element.getAsJsonArray("elements"));
            }
            case "text" -> count(element.get("text").getAsString());
            case "link" -> {
                check(element.get("url").getAsString().startsWith("https://"), "https only");
                within("url", element.get("url"), 3_000);
            }
            case "user" -> check(element.get("user_id").getAsString().startsWith("U"), "user");
            case "channel" ->
                    check(element.get("channel_id").getAsString().startsWith("C"), "channel");
            case "date" -> {
                check(element.get("timestamp").getAsLong() > 0, "timestamp");
                check(element.get("format").getAsString().equals("{ago}"), "format");
                check(!element.get("fallback").getAsString().isEmpty(), "fallback");
            }
            default -> violations.add("unknown rich text " + element);
        }
    }

    private void count(String text) {
        check(!text.isEmpty(), "an empty text");
        characters += Signs.length(text);
    }

    private void within(String what, JsonElement value, int most) {
        if (value == null) violations.add("no " + what);
        else {
            int length = Signs.length(value.getAsString());
            check(length > 0 && length <= most, what + " of " + length);
        }
    }

    private void check(boolean holds, String violation) {
        if (!holds) violations.add(violation);
    }
}
