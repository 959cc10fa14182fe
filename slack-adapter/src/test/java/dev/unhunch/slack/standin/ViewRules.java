package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;

/** What a view has to look like (Views &gt; Modal views, Home tab views). */
final class ViewRules {
    /** views.open &gt; Errors: view_too_large, "greater than 250kb". */
    private static final int SIZE = 250_000;

    private final World world;
    private final BlockRules blockRules;

    ViewRules(World world) {
        this.world = world;
        this.blockRules = new BlockRules(world);
    }

    /**
     * Checks what the app wrote.
     *
     * @throws Refused where Slack would refuse it
     */
    void check(JsonNode view, String type) {
        if (!world.settings.checksBlocks()) return;
        var problems = new Problems();
        if (view.toString().getBytes(StandardCharsets.UTF_8).length > SIZE) throw tooLarge();
        if (!view.path("type").asText().equals(type)) problems.refuse("/type", "must be " + type);
        if (type.equals("modal")) modal(view, problems);
        else bare(view, problems);
        problems.atMost(view, "private_metadata", 3000, "");
        problems.atMost(view, "callback_id", 255, "");
        problems.atMost(view, "external_id", 255, "");
        blockRules.check(
                view.path("blocks"),
                type.equals("modal") ? BlockRules.Surface.MODAL : BlockRules.Surface.HOME,
                problems);
        world.messageRules.report(problems, "A view", "invalid_arguments");
    }

    private Refused tooLarge() {
        world.violations.add("A view of more than 250 kB (views.open > Errors: view_too_large)");
        return new Refused("view_too_large");
    }

    /** Titles and labels of 24 characters; inputs need a button that sends them. */
    private static void modal(JsonNode view, Problems problems) {
        TextRules.plain(view.path("title"), 24, "/title", problems);
        TextRules.plainIfAny(view.path("submit"), 24, "/submit", problems);
        TextRules.plainIfAny(view.path("close"), 24, "/close", problems);
        boolean inputs =
                Json.items(view.path("blocks"))
                        .anyMatch(one -> one.path("type").asText().equals("input"));
        if (inputs && !view.hasNonNull("submit"))
            problems.refuse(
                    "/submit", "missing required field: submit, since there is an input block");
    }

    private static void bare(JsonNode view, Problems problems) {
        for (String only : new String[] {"title", "submit", "close"}) {
            if (view.hasNonNull(only)) problems.refuse("/" + only, "invalid additional property");
        }
    }
}
