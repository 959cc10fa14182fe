package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Call;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Feature;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Standing;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.command.CommandLine;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;
import dev.unhunch.core.feature.daily.DailyVerb;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.text.Texts;
import dev.unhunch.core.words.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code /help}: a few things to tap, all commands, and how each is used. */
final class HelpFeature implements Feature {
    private static final String COMMAND = "command";
    private final List<CommandSpec> commands;
    private final CommandSpec help =
            CommandSpec.of("help", new Option.Word(COMMAND, false, this::offers));

    /** Explains the commands of other features, and itself. */
    HelpFeature(List<CommandSpec> others) {
        var all = new ArrayList<>(others);
        all.add(help);
        this.commands = List.copyOf(all);
    }

    @Override
    public Map<CommandSpec, Function<Call, Reply>> commands() {
        return Map.of(help, call -> about(call.caller(), call.argument(COMMAND)));
    }

    @Override
    public Map<String, Function<Tap, Reply>> taps() {
        return Map.of(Verb.HELP, tap -> about(tap.caller(), tap.argument(0)));
    }

    private List<Choice> offers(Locale locale, String typed) {
        var texts = Texts.in(locale);
        return meant(typed).map(each -> offer(CommandWords.of(each, texts))).toList();
    }

    private static Choice offer(CommandWords words) {
        return Buttons.choice(words.command().name(), words.title() + ": " + words.description());
    }

    /** Commands that begin so, else the one that this is a misspelling of. */
    private Stream<CommandSpec> meant(String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        var name = word.startsWith("/") ? word.substring(1) : word;
        var begun = commands.stream().filter(each -> each.name().startsWith(name)).toList();
        if (!begun.isEmpty()) return begun.stream();
        return CommandLine.read("/" + name, commands) instanceof CommandLine.Unknown(var near)
                ? commands.stream().filter(each -> near.contains(each.name()))
                : Stream.of();
    }

    /** Help on one command, or on all where none of that name is there. */
    Reply about(Caller caller, String name) {
        var texts = Texts.in(caller.locale());
        var words = Tokens.of(name);
        return commands.stream()
                .filter(each -> words.contains(each.name()))
                .findFirst()
                .map(each -> within(CommandWords.of(each, texts), words))
                .map(command -> reply(usage(command)))
                .orElseGet(() -> overview(caller));
    }

    /** What there is to do. */
    Reply overview(Caller caller) {
        var texts = Texts.in(caller.locale());
        return reply(
                new Card(
                        texts.say("help.title"),
                        List.of(
                                new Block.Text(Rich.of(texts.say("help.what"))),
                                new Block.Facts(
                                        commands.stream().map(each -> fact(texts, each)).toList()),
                                new Block.Note(Rich.of(texts.say("help.anyWords"))),
                                new Block.Note(Rich.of(texts.say("help.noDoctor")))),
                        List.of(firstThings(texts, maySubscribe(caller)), helpButtons(texts)),
                        texts.say("help.what")));
    }

    private static Reply reply(Card card) {
        return new Reply.Ephemeral(card, new Subject.OfHelp());
    }

    private static Block.Fact fact(Texts texts, CommandSpec command) {
        return fact(CommandWords.of(command, texts));
    }

    private static Block.Fact fact(CommandWords words) {
        return new Block.Fact(words.usageLine(), words.description());
    }

    private static List<Action> helpButtons(Texts texts) {
        return List.of(
                Action.Button.plain(texts.say("button.find"), ActionId.of(Verb.FIND)),
                new Buttons(texts).whenToGetHelp());
    }

    /** Where nothing is known of their rights, the button itself says what stands against it. */
    private static boolean maySubscribe(Caller caller) {
        return caller.standing().map(HelpFeature::maySubscribe).orElse(true);
    }

    private static boolean maySubscribe(Standing standing) {
        return switch (standing.access()) {
            case Access.Open(), Access.Missing _ -> standing.mayManage();
            case Access.Archived() -> false;
            case Access.InThread(), Access.NotHere() -> false;
        };
    }

    private static List<Action> firstThings(Texts texts, boolean maySubscribe) {
        var buttons = new Buttons(texts);
        var things = new ArrayList<Action>();
        things.add(buttons.ask(texts.say("help.neck"), "stretch", "neck"));
        things.add(buttons.ask(texts.say("help.twoMinutes"), "routine", "2 min"));
        things.add(buttons.ask(texts.say("help.tip"), "posture", ""));
        if (maySubscribe)
            things.add(Action.Button.plain(texts.say("help.daily"), ActionId.of(DailyVerb.FORM)));
        return things;
    }

    /** "/help daily skip" is about the subcommand. */
    private static CommandWords within(CommandWords group, List<String> words) {
        return group.subcommands().stream()
                .filter(each -> words.contains(each.command().name()))
                .findFirst()
                .orElse(group);
    }

    private static Card usage(CommandWords command) {
        var texts = command.texts();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(Rich.of(command.description())));
        blocks.add(new Block.Facts(usageFacts(command)));
        blocks.add(new Block.Text(new Rich.Strong(texts.say("help.examples"))));
        blocks.add(new Block.Points(command.examples().stream().map(Rich::of).toList()));
        return new Card(
                command.title(),
                blocks,
                List.of(
                        List.of(
                                Action.Button.plain(
                                        texts.say("button.help"), ActionId.of(Verb.HELP)))),
                command.description());
    }

    private static List<Block.Fact> usageFacts(CommandWords command) {
        var subcommands = command.subcommands();
        return subcommands.isEmpty()
                ? List.of(new Block.Fact(command.texts().say("help.usage"), command.usageLine()))
                : subcommands.stream().map(HelpFeature::fact).toList();
    }
}
