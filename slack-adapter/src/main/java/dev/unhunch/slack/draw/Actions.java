package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Choice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Rows of buttons and menus of one message or view. An action id may stand in it once only: further
 * ones have {@code #2}, {@code #3} at their ends.
 */
final class Actions {
    /** The action id of a button that only opens a page; Slack tells us of a tap all the same. */
    static final String LINK = "link";

    /** What cuts a number off an id; core's own ids never hold it. */
    static final char NUMBER = '#';

    /** Of a button's label. */
    private static final int LABEL = 75;

    /** Of a menu's placeholder. */
    private static final int PLACEHOLDER = 150;

    private final Json json;
    private final Map<String, Integer> pressed = new HashMap<>();
    private boolean isMarked;

    Actions(Json json) {
        this.json = json;
    }

    void row(List<Action> row) {
        json.object().field("type", "actions");
        if (!isMarked)
            DeliveryMark.keyOf(row)
                    .ifPresent(key -> {
                        isMarked = true;
                        json.field("block_id", DeliveryMark.blockId(key));
                    });
        json.array("elements");
        row.forEach(this::action);
        json.endArray().endObject();
    }

    private void action(Action action) {
        switch (action) {
            case Action.Button(var label, var press, var emphasis) -> {
                button(id(press.wire()), label);
                switch (emphasis) {
                    case MAIN -> json.field("style", "primary");
                    case DANGER -> json.field("style", "danger");
                    case PLAIN -> {}
                }
                json.endObject();
            }
            case Action.Link(var label, var target) -> {
                button(id(LINK), label);
                json.field("url", target.toString()).endObject();
            }
            case Action.Select(var label, var press, var choices) -> menu(label, press, choices);
        }
    }

    private void button(String id, String label) {
        json.object().field("type", "button").field("action_id", id);
        Plain.line(json, "text", LABEL, label);
    }

    private void menu(String label, ActionId press, List<Choice> choices) {
        json.object().field("type", "static_select").field("action_id", id(press.wire()));
        Plain.line(json, "placeholder", PLACEHOLDER, label);
        options(json, "options", choices);
        json.endObject();
    }

    private String id(String wire) {
        int number = pressed.merge(wire, 1, Integer::sum);
        return number == 1 ? wire : wire + NUMBER + number;
    }

    /** The options of a menu, one a value. */
    static void options(Json json, String name, List<Choice> choices) {
        json.array(name);
        var values = new HashSet<String>();
        for (var choice : choices) if (values.add(choice.value())) option(json.object(), choice);
        json.endArray();
    }

    /** An option in an object that was begun. */
    static void option(Json json, Choice choice) {
        Plain.line(json, "text", LABEL, choice.label());
        json.field("value", choice.value()).endObject();
    }
}
