package dev.unhunch.discord.draw;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Choice;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of buttons and menus of one message. Discord refuses a message that holds a custom id
 * twice, or a menu that holds a value twice, so only the first of those that would do the same is
 * drawn (Discord docs, "Component Reference": custom ids are unique per message).
 */
final class Actions {
    private final Set<String> pressed = new HashSet<>();

    /** All rows that have something in them. */
    static List<ActionRow> of(List<List<Action>> rows) {
        var actions = new Actions();
        return rows.stream()
                .map(row -> row.stream().flatMap(each -> actions.draw(each).stream()).toList())
                .filter(row -> !row.isEmpty())
                .map(ActionRow::of)
                .toList();
    }

    private Optional<ActionRowChildComponent> draw(Action action) {
        return switch (action) {
            case Action.Button(var label, var press, var emphasis) ->
                    once(press.wire()).map(id -> Button.of(style(emphasis), id, label));
            case Action.Link(var label, var target) ->
                    Optional.of(Button.link(target.toString(), label));
            case Action.Select(var label, var press, var choices) ->
                    once(press.wire())
                            .map(id ->
                                    StringSelectMenu.create(id)
                                            .setPlaceholder(label)
                                            .addOptions(options(choices))
                                            .build());
        };
    }

    private Optional<String> once(String id) {
        return pressed.add(id) ? Optional.of(id) : Optional.empty();
    }

    private static ButtonStyle style(Action.Emphasis emphasis) {
        return switch (emphasis) {
            case MAIN -> ButtonStyle.PRIMARY;
            case PLAIN -> ButtonStyle.SECONDARY;
            case DANGER -> ButtonStyle.DANGER;
        };
    }

    /** The options of a menu, one a value. */
    static List<SelectOption> options(List<Choice> choices) {
        var values = new HashSet<String>();
        return choices.stream()
                .filter(choice -> values.add(choice.value()))
                .map(choice -> SelectOption.of(choice.label(), choice.value()))
                .toList();
    }
}
