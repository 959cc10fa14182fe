package dev.unhunch.web.draw;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.card.Modal;

/** Forms as JSON for the page's dialog. */
public final class Forms {
    private Forms() {}

    /** A form with its fields. */
    public static ObjectNode form(Modal modal) {
        var drawn = JsonNodeFactory.instance.objectNode();
        drawn.put("submit", modal.onSubmit().wire()).put("title", modal.title());
        drawn.set("fields", Drawing.array(modal.fields(), Forms::field));
        return drawn;
    }

    private static ObjectNode field(Modal.Field field) {
        return switch (field) {
            case Modal.Field.Words words ->
                    common("words", words).put("initial", words.initial().orElse(""));
            case Modal.Field.Times times ->
                    common("words", times).put("initial", times.written().orElse(""));
            case Modal.Field.Channel channel -> common("words", channel).put("initial", "");
            case Modal.Field.Many many ->
                    common("many", many)
                            .put("initial", String.join(",", many.initial()))
                            .set("choices", Drawing.choices(many.choices()));
            case Modal.Field.Pick pick ->
                    common("pick", pick)
                            .put("initial", pick.initial().orElse(""))
                            .set("choices", Drawing.choices(pick.choices()));
        };
    }

    private static ObjectNode common(String type, Modal.Field field) {
        return Drawing.typed(type)
                .put("name", field.name())
                .put("label", field.label())
                .put("hint", field.hint())
                .put("required", field.required());
    }
}
