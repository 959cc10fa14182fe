package dev.unhunch.app.packs;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;

import java.util.List;
import java.util.Locale;

/** A bot of which each answer comes from one content, whatever changes meanwhile. */
public record SteadyBot(Bot bot, Live<?> content) implements Bot {
    @Override
    public Reply answer(Incoming incoming) {
        return content.holding(() -> bot.answer(incoming));
    }

    @Override
    public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
        return content.holding(() -> bot.suggest(locale, path, option, typed));
    }

    @Override
    public List<CommandSpec> commands() {
        return bot.commands();
    }
}
