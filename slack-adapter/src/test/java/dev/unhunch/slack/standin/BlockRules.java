package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Set;

/** Blocks, one by one and together (Block Kit &gt; Blocks). */
final class BlockRules {
    /** Where blocks stand. */
    enum Surface {
        MESSAGE(50),
        MODAL(100),
        HOME(100);

        final int most;

        Surface(int most) {
            this.most = most;
        }
    }

    private final World world;

    BlockRules(World world) {
        this.world = world;
    }

    void check(JsonNode blocks, Surface surface, Problems problems) {
        problems.count(blocks, 0, surface.most, "/blocks");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            String where = "/blocks/" + i;
            JsonNode block = blocks.get(i);
            problems.atMost(block, "block_id", 255, where);
            String id = block.path("block_id").asText("");
            if (!id.isEmpty() && !ids.add(id))
                problems.refuse(where, "block_id «" + id + "» is there twice");
            block(block, surface, where, problems);
            actionIds(block, where, problems);
        }
        if (focused(blocks) > 1)
            problems.refuse("/blocks", "more than one element with focus_on_load");
    }

    private static long focused(JsonNode blocks) {
        return Json.all(blocks).stream()
                .filter(one -> one.path("focus_on_load").asBoolean())
                .count();
    }

    private void block(JsonNode block, Surface surface, String where, Problems problems) {
        switch (block.path("type").asText("")) {
            case "section" -> section(block, where, problems);
            case "divider" -> {}
            case "header" -> TextRules.plain(block.path("text"), 150, where + "/text", problems);
            case "image" -> {
                image(block, where, problems);
                TextRules.plainIfAny(block.path("title"), 2000, where + "/title", problems);
            }
            case "context" -> context(block, where, problems);
            case "actions" -> actions(block, where, problems);
            case "rich_text" -> RichTextRules.check(block, where, problems);
            case "input" -> {
                if (surface == Surface.MESSAGE)
                    problems.refuse(where, "input blocks are for modals and App Home");
                input(block, where, problems);
            }
            case "markdown" -> {
                if (surface != Surface.MESSAGE)
                    problems.refuse(where, "markdown blocks are for messages");
                problems.atMost(block, "text", 12_000, where);
            }
            default ->
                    problems.refuse(
                            where + "/type", "unsupported type: " + block.path("type").asText());
        }
    }

    private void section(JsonNode block, String where, Problems problems) {
        boolean fields = block.has("fields");
        if (!fields || block.has("text"))
            TextRules.any(block.path("text"), 3000, where + "/text", problems);
        if (fields) problems.count(block.path("fields"), 1, 10, where + "/fields");
        for (int i = 0; i < block.path("fields").size(); i++)
            TextRules.any(block.path("fields").get(i), 2000, where + "/fields/" + i, problems);
        JsonNode beside = block.path("accessory");
        if (beside.path("type").asText().equals("image"))
            image(beside, where + "/accessory", problems);
        else if (!beside.isMissingNode()) ElementRules.menu(beside, where + "/accessory", problems);
    }

    private void context(JsonNode block, String where, Problems problems) {
        JsonNode elements = block.path("elements");
        problems.count(elements, 1, 10, where + "/elements");
        for (int i = 0; i < elements.size(); i++) {
            String at = where + "/elements/" + i;
            if (elements.get(i).path("type").asText().equals("image"))
                image(elements.get(i), at, problems);
            else TextRules.any(elements.get(i), 3000, at, problems);
        }
    }

    private static void actions(JsonNode block, String where, Problems problems) {
        JsonNode elements = block.path("elements");
        problems.count(elements, 1, 25, where + "/elements");
        for (int i = 0; i < elements.size(); i++)
            ElementRules.menu(elements.get(i), where + "/elements/" + i, problems);
    }

    private static void input(JsonNode block, String where, Problems problems) {
        TextRules.plain(block.path("label"), 2000, where + "/label", problems);
        TextRules.plainIfAny(block.path("hint"), 2000, where + "/hint", problems);
        ElementRules.input(block.path("element"), where + "/element", problems);
    }

    /** A picture by its public address, or one that was uploaded and is ready. */
    private void image(JsonNode image, String where, Problems problems) {
        if (image.path("alt_text").asText("").isEmpty())
            problems.refuse(where, "missing required field: alt_text");
        problems.atMost(image, "alt_text", 2000, where);
        problems.atMost(image, "image_url", 3000, where);
        boolean file = image.has("slack_file");
        if (file == image.has("image_url"))
            problems.refuse(where, "either image_url or slack_file");
        String url = image.path("image_url").asText("https://");
        if (!url.startsWith("https://") && !url.startsWith("http://"))
            problems.refuse(where + "/image_url", "invalid url");
        String id = image.path("slack_file").path("id").asText("");
        if (!file || image.path("slack_file").has("url")) return;
        var files = world.files;
        if (!id.matches("F[A-Z0-9]{8,}") || files == null || !files.canBeShown(id))
            problems.refuse(where + "/slack_file", "invalid slack file");
    }

    /**
     * Every action_id once in a block (each element's page: "unique among all other action_ids").
     */
    private static void actionIds(JsonNode block, String where, Problems problems) {
        Set<String> ids = new HashSet<>();
        Json.all(block).stream()
                .filter(one -> one.has("action_id"))
                .map(one -> one.path("action_id").asText())
                .filter(id -> !ids.add(id))
                .forEach(id -> problems.refuse(where, "action_id «" + id + "» is there twice"));
    }

    /** How many characters of text all blocks have together. */
    static int length(JsonNode blocks) {
        return Json.all(blocks).stream()
                .mapToInt(one ->
                        one.path("text").isTextual() ? one.path("text").asText().length() : 0)
                .sum();
    }
}
