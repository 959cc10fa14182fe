package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

/** What a view has to look like. */
final class ViewRules {
    private final World world;

    ViewRules(World world) {
        this.world = world;
    }

    /**
     * Checks what the app wrote.
     *
     * @throws Refused where Slack would refuse it
     */
    void check(JsonNode view, String type) {
        if (!world.settings.checksBlocks()) return;
        if (!view.isObject() || !view.path("type").asText().equals(type))
            throw new Refused("invalid_arguments");
    }
}
