package dev.unhunch.discord.draw;

import dev.unhunch.core.card.Modal;
import dev.unhunch.core.card.Modal.Field;

import net.dv8tion.jda.api.components.checkboxgroup.CheckboxGroup;
import net.dv8tion.jda.api.components.checkboxgroup.CheckboxGroupOption;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;

import java.util.List;
import java.util.Optional;

/**
 * Forms. A question that is too long for a label (45 characters) is cut there and stands in full in
 * the description under it (100 characters); Discord docs, "Component Reference", Label.
 */
final class Forms {
    /** As {@link Field.Words} promises. */
    private static final int WORDS = 200;

    private Forms() {}

    static net.dv8tion.jda.api.modals.Modal of(Modal modal) {
        return net.dv8tion.jda.api.modals.Modal.create(modal.onSubmit().wire(), modal.title())
                .addComponents(modal.fields().stream().map(Forms::label).toList())
                .build();
    }

    private static Label label(Field field) {
        var label = shortened(field.label(), Label.LABEL_MAX_LENGTH);
        var under = label.equals(field.label()) ? field.hint() : field.label();
        return under.isBlank()
                ? Label.of(label, input(field))
                : Label.of(label, shortened(under, Label.DESCRIPTION_MAX_LENGTH), input(field));
    }

    private static LabelChildComponent input(Field field) {
        return switch (field) {
            case Field.Words words -> words(words, words.initial());
            case Field.Times times -> words(times, times.written());
            case Field.Channel channel -> words(channel, Optional.empty());
            case Field.Pick pick -> pick(pick);
            case Field.Many many -> many(many);
        };
    }

    private static TextInput words(Field field, Optional<String> initial) {
        return TextInput.create(field.name(), TextInputStyle.SHORT)
                .setRequired(field.required())
                .setMaxLength(WORDS)
                .setPlaceholder(besides(field).orElse(null))
                .setValue(
                        initial.filter(value -> !value.isBlank())
                                .map(value -> value.substring(0, Math.min(WORDS, value.length())))
                                .orElse(null))
                .build();
    }

    private static StringSelectMenu pick(Field.Pick pick) {
        return StringSelectMenu.create(pick.name())
                .setRequired(pick.required())
                .setPlaceholder(besides(pick).orElse(null))
                .addOptions(Actions.options(pick.choices()))
                .setDefaultValues(pick.initial().map(List::of).orElse(List.of()))
                .build();
    }

    private static CheckboxGroup many(Field.Many many) {
        return CheckboxGroup.create(many.name())
                .setRequired(many.required())
                .addOptions(
                        Actions.options(many.choices()).stream()
                                .map(each ->
                                        CheckboxGroupOption.of(each.getLabel(), each.getValue()))
                                .toList())
                .setSelectedValues(many.initial())
                .build();
    }

    /** The hint, where the question itself takes the place that it has otherwise. */
    private static Optional<String> besides(Field field) {
        return field.label().length() <= Label.LABEL_MAX_LENGTH || field.hint().isBlank()
                ? Optional.empty()
                : Optional.of(shortened(field.hint(), TextInput.MAX_PLACEHOLDER_LENGTH));
    }

    /** At the end of a word, if there is one in the second half. */
    private static String shortened(String text, int limit) {
        if (text.length() <= limit) return text;
        int end = text.lastIndexOf(' ', limit - 1);
        if (end < limit / 2) end = limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end).strip() + "…";
    }
}
