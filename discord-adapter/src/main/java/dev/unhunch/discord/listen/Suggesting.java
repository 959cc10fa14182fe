package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.card.Choice;

import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashSet;
import java.util.List;

/**
 * Offers while somebody types. Discord waits for them, so there is always an answer, if an empty
 * one (Discord docs, "Application Commands", Autocomplete).
 */
record Suggesting(Bot bot) {
    private static final Logger log = LoggerFactory.getLogger(Suggesting.class);

    void answer(CommandAutoCompleteInteractionEvent event) {
        event.replyChoices(offers(event)).queue(_ -> {}, Problems.during("offer completions"));
    }

    private List<Command.Choice> offers(CommandAutoCompleteInteractionEvent event) {
        try {
            var focused = event.getFocusedOption();
            return choices(
                    bot.suggest(
                            Callers.locale(event.getUserLocale()),
                            Reading.path(event.getFullCommandName()),
                            focused.getName(),
                            focused.getValue()));
        } catch (RuntimeException problem) {
            log.error("Could not offer completions", problem);
            return List.of();
        }
    }

    /** At most 25, each once; what is longer than Discord takes could not be chosen anyway. */
    static List<Command.Choice> choices(List<Choice> offers) {
        var values = new HashSet<String>();
        return offers.stream()
                .filter(offer -> offer.value().length() <= OptionData.MAX_CHOICE_VALUE_LENGTH)
                .filter(offer -> values.add(offer.value()))
                .limit(OptionData.MAX_CHOICES)
                .map(offer -> new Command.Choice(name(offer.label()), offer.value()))
                .toList();
    }

    private static String name(String label) {
        int most = OptionData.MAX_CHOICE_NAME_LENGTH;
        return label.length() <= most ? label : label.substring(0, most - 1) + "…";
    }
}
