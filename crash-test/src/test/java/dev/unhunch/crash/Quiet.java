package dev.unhunch.crash;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.people.Workspace;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Nobody talks to the nodes, and they would have nothing to say. */
record Quiet() implements Bot, WorkspaceNews {
    @Override
    public Reply answer(Incoming incoming) {
        return new Reply.Nothing();
    }

    @Override
    public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
        return List.of();
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of();
    }

    @Override
    public void joined(Workspace workspace) {}

    @Override
    public void left(Workspace workspace) {}

    @Override
    public void present(String platform, Set<String> ids, Predicate<String> isSeen) {}
}
