package dev.unhunch.web;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A bot with a fixed answer to a few lines, enough to see everything that the page can draw. */
final class FakeBot implements Bot {
    /** What came in, oldest first. */
    final List<Incoming> heard = new CopyOnWriteArrayList<>();

    private final List<CommandSpec> more;

    /** A bot with further commands after its own. */
    FakeBot(CommandSpec... more) {
        this.more = List.of(more);
    }

    @Override
    public Reply answer(Incoming incoming) {
        heard.add(incoming);
        return switch (incoming) {
            case Incoming.FreeText(_, var text) -> line(incoming, text.strip());
            case Incoming.Acted(_, var press, var chosen) ->
                    ActionId.parse(press)
                            .map(id -> tap(incoming, id.verb(), chosen))
                            .orElseGet(FakeBot::unknown);
            case Incoming.Submitted(_, _, var fields) ->
                    alone(SampleCards.words("Saved", "You wrote: " + fields));
            case Incoming.Command _, Incoming.Message _, Incoming.Happened _ -> unknown();
        };
    }

    private static Reply line(Incoming incoming, String text) {
        return switch (text) {
            case "/stretch neck" -> alone(SampleCards.exercise());
            case "/stretch gone" -> alone(SampleCards.vanished());
            case "/routine 2 min" -> alone(SampleCards.words("Two minutes", "Up, back, breathe."));
            case "/posture" -> alone(SampleCards.words("Posture", "Change it often."));
            case "/share" -> all(SampleCards.shared(incoming.caller().person()));
            case "/form" -> new Reply.OpenModal(SampleCards.form());
            case "/days" -> new Reply.OpenModal(SampleCards.days());
            case "/largest form" -> new Reply.OpenModal(SampleCards.largestForm());
            case "/largest" -> alone(SampleCards.largest());
            case "/quiet" -> new Reply.Nothing();
            case "/defect" -> throw new IllegalStateException("secret " + text);
            default -> alone(SampleCards.words("Not understood", "You said: " + cut(text)));
        };
    }

    private static Reply tap(Incoming incoming, String verb, List<String> chosen) {
        return switch (verb) {
            case "another" -> update("Another one", "Slower this time.");
            case "like" -> update("Chosen", String.join(",", chosen));
            case "share" -> all(SampleCards.shared(incoming.caller().person()));
            case "done" -> update("Done", "Well moved.");
            case "ask" -> new Reply.OpenModal(SampleCards.form());
            case "help" ->
                    alone(SampleCards.words("When to get help", "See someone who can look."));
            default -> unknown();
        };
    }

    private static Reply update(String title, String words) {
        return new Reply.Update(SampleCards.words(title, words), new Subject.OfHelp());
    }

    private static Reply alone(Card card) {
        return new Reply.Ephemeral(card, new Subject.OfHelp());
    }

    private static Reply all(Card card) {
        return new Reply.Public(card, new Subject.OfHelp());
    }

    private static Reply unknown() {
        return new Reply.Ephemeral(
                SampleCards.words("Unknown", "That button is not known here."),
                new Subject.OfError());
    }

    private static String cut(String text) {
        return text.isBlank() ? "nothing" : text.substring(0, Math.min(1_000, text.length()));
    }

    @Override
    public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
        return Stream.of("neck", "nape", "chest", "upper back")
                .filter(word -> word.startsWith(typed.toLowerCase(locale)))
                .map(word -> new Choice(word, word))
                .toList();
    }

    @Override
    public List<CommandSpec> commands() {
        var what = new Option.Word("what", false, (_, _) -> List.of());
        var when =
                new Option.Pick(
                        "when",
                        false,
                        List.of(new Choice("morning", "Morning"), new Choice("noon", "Noon")));
        var remind =
                CommandSpec.group(
                        "remind", List.of(CommandSpec.of("start", when), CommandSpec.of("stop")));
        var own =
                Stream.of(
                        CommandSpec.of("stretch", what),
                        CommandSpec.of("strengthen", what),
                        CommandSpec.of("posture"),
                        remind);
        return Stream.concat(own, more.stream()).toList();
    }
}
