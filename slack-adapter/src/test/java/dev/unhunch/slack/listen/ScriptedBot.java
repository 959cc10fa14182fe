package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.feature.UnhunchBot;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Says what a test wants, and keeps what it heard but for the warm-up. It has the real bot's
 * commands.
 */
final class ScriptedBot implements Bot {
    private final BlockingQueue<Incoming> heard = new LinkedBlockingQueue<>();
    private final List<CommandSpec> commands =
            UnhunchBot.of(
                            () -> {
                                throw new IllegalStateException("commands need no content");
                            },
                            InstantSource.system())
                    .commands();

    volatile Function<Incoming, Reply> answers = _ -> ephemeral("Heard");

    @Override
    public Reply answer(Incoming incoming) {
        if (incoming.caller().person().id().equals("U0")) return new Reply.Nothing();
        heard.add(incoming);
        return answers.apply(incoming);
    }

    @Override
    public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
        return List.of();
    }

    @Override
    public List<CommandSpec> commands() {
        return commands;
    }

    /** The next thing that came in; waits a while for it. */
    Incoming hears() {
        try {
            var next = heard.poll(10, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("nothing came in");
            return next;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Forgets what came in. */
    void forgets() {
        heard.clear();
    }

    /** Whether anything else came in by now. */
    boolean heardNothingElse() {
        return heard.isEmpty();
    }

    static Card card(String title) {
        return new Card(
                title,
                List.of(new Block.Text(Rich.of("Words of " + title))),
                List.of(
                        List.of(Action.Button.main("Go", ActionId.of("go", "1"))),
                        List.of(
                                new Action.Select(
                                        "Menu",
                                        ActionId.of("pick"),
                                        List.of(new Choice("a", "A"), new Choice("b", "B"))))),
                title);
    }

    static Reply ephemeral(String title) {
        return new Reply.Ephemeral(card(title), new Subject.OfHelp());
    }

    static Reply toAll(String title) {
        return new Reply.Public(card(title), new Subject.OfHelp());
    }

    static Reply update(String title) {
        return new Reply.Update(card(title), new Subject.OfHelp());
    }
}
