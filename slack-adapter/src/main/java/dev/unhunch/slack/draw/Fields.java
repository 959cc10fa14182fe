package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal.Field;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Writes questions of a form as input blocks (Slack docs, "Input block"). A block's id is the name
 * of its field, so the answer comes back by it.
 */
record Fields(Json json) {
    /** As {@link Field.Words} promises. */
    private static final int WORDS = 200;

    /** Of a label and of a hint. */
    private static final int LABEL = 2_000;

    /**
     * Writes a question.
     *
     * @param isKept whether what was typed by now stays: Slack keeps it for a block of the same id
     */
    void write(Field field, boolean isKept) {
        json.object().field("type", "input");
        json.field("block_id", isKept ? field.name() : field.name() + Actions.NUMBER + 2);
        Plain.line(json, "label", LABEL, field.label());
        if (!field.hint().isBlank()) Plain.line(json, "hint", LABEL, field.hint());
        json.field("optional", !field.required());
        element(field);
        json.endObject();
    }

    private void element(Field field) {
        switch (field) {
            case Field.Words words -> words(words.name(), words.initial());
            case Field.Times times -> times(times);
            case Field.Channel channel -> channel(channel);
            case Field.Pick pick -> pick(pick);
            case Field.Many many -> many(many);
        }
    }

    private void words(String name, Optional<String> initial) {
        begin("plain_text_input", name).field("max_length", WORDS);
        initial.filter(value -> !value.isBlank())
                .ifPresent(value -> json.field("initial_value", Signs.cut(WORDS, value)));
        json.endObject();
    }

    /** Slack's picker holds one time, and what is typed holds any number. */
    private void times(Field.Times times) {
        if (times.initial().size() > 1) {
            words(times.name(), times.written());
            return;
        }
        begin("timepicker", times.name());
        times.written().ifPresent(time -> json.field("initial_time", time));
        json.endObject();
    }

    private void channel(Field.Channel channel) {
        begin("conversations_select", channel.name())
                .field("default_to_current_conversation", true)
                .object("filter")
                .raw("include", "[\"public\",\"private\"]")
                .field("exclude_bot_users", true)
                .endObject()
                .endObject();
    }

    private void pick(Field.Pick pick) {
        begin("static_select", pick.name());
        Actions.options(json, "options", pick.choices());
        pick.choices().stream()
                .filter(choice -> pick.initial().filter(choice.value()::equals).isPresent())
                .findFirst()
                .ifPresent(choice -> Actions.option(json.object("initial_option"), choice));
        json.endObject();
    }

    private void many(Field.Many many) {
        begin("checkboxes", many.name());
        Actions.options(json, "options", many.choices());
        var initial = initial(many);
        if (!initial.isEmpty()) Actions.options(json, "initial_options", initial);
        json.endObject();
    }

    /** Slack takes no empty list of them. */
    private static List<Choice> initial(Field.Many many) {
        var values = new HashSet<>(many.initial());
        return many.choices().stream().filter(choice -> values.contains(choice.value())).toList();
    }

    private Json begin(String type, String name) {
        return json.object("element").field("type", type).field("action_id", name);
    }
}
