package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Incoming;

import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people did, in the core's words. */
final class Reading {
    private Reading() {}

    static Incoming read(SlashCommandInteractionEvent event) {
        return new Incoming.Command(
                Callers.of(event), path(event.getFullCommandName()), arguments(event.getOptions()));
    }

    static Incoming read(ButtonInteractionEvent event) {
        return new Incoming.Acted(Callers.of(event), event.getComponentId(), List.of());
    }

    static Incoming read(StringSelectInteractionEvent event) {
        return new Incoming.Acted(Callers.of(event), event.getComponentId(), event.getValues());
    }

    static Incoming read(ModalInteractionEvent event) {
        var fields = new HashMap<String, String>();
        for (var field : event.getValues()) {
            var answer = answer(field);
            if (!answer.isBlank()) fields.put(field.getCustomId(), answer);
        }
        return new Incoming.Submitted(Callers.of(event), event.getModalId(), fields);
    }

    /** The command's name and its subcommands' names. */
    static List<String> path(String fullName) {
        return List.of(fullName.split(" "));
    }

    private static Map<String, String> arguments(List<OptionMapping> options) {
        return options.stream()
                .collect(
                        Collectors.toMap(
                                OptionMapping::getName,
                                OptionMapping::getAsString,
                                (first, _) -> first));
    }

    /** Several chosen values are joined by commas, as the core has it. */
    private static String answer(ModalMapping field) {
        return switch (field.getType()) {
            case TEXT_INPUT -> field.getAsString();
            case STRING_SELECT, CHECKBOX_GROUP -> String.join(",", field.getAsStringList());
            default -> "";
        };
    }
}
