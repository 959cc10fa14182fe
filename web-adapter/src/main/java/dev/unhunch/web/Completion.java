package dev.unhunch.web;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a line that is being typed could go on. */
record Completion(Bot bot) {
    /** As many as a platform shows. */
    private static final int OFFERED = 25;

    /** Lines longer than this are no longer being chosen from a list. */
    private static final int LONGEST = 200;

    /**
     * One way to go on.
     *
     * @param line the whole line as it would be then
     * @param label what is chosen
     * @param detail a line about it, or empty
     */
    record Offer(String line, String label, String detail) {}

    /** Offers for a line up to its end, best first. */
    List<Offer> offers(Locale locale, String line) {
        if (!line.startsWith("/") || line.length() > LONGEST) return List.of();
        int space = line.indexOf(' ');
        if (space < 0) return commands(locale, line.substring(1).toLowerCase(Locale.ROOT));
        var name = line.substring(1, space).toLowerCase(Locale.ROOT);
        var rest = line.substring(space + 1).stripLeading();
        return bot.commands().stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> within(locale, List.of(command), rest))
                .orElse(List.of());
    }

    private List<Offer> commands(Locale locale, String typed) {
        return bot.commands().stream()
                .filter(command -> command.name().startsWith(typed))
                .map(command -> command(locale, List.of(command)))
                .toList();
    }

    private static Offer command(Locale locale, List<CommandSpec> path) {
        var texts = Texts.in(locale);
        var key =
                "command."
                        + String.join(".", path.stream().map(CommandSpec::name).toList())
                        + ".description";
        return new Offer(start(path), start(path).strip(), texts.has(key) ? texts.say(key) : "");
    }

    private List<Offer> within(Locale locale, List<CommandSpec> path, String typed) {
        var last = path.getLast();
        var word = typed.split(" ", 2);
        for (var sub : last.subcommands())
            if (word.length == 2 && sub.name().equals(word[0].toLowerCase(Locale.ROOT)))
                return within(locale, append(path, sub), word[1].stripLeading());
        var offers = new ArrayList<Offer>();
        for (var sub : last.subcommands())
            if (sub.name().startsWith(typed.toLowerCase(Locale.ROOT)))
                offers.add(command(locale, append(path, sub)));
        last.options().stream()
                .flatMap(option -> option(locale, path, option, typed))
                .forEach(offers::add);
        return offers.stream().distinct().limit(OFFERED).toList();
    }

    private Stream<Offer> option(
            Locale locale, List<CommandSpec> path, Option option, String typed) {
        return switch (option) {
            case Option.Word word -> {
                var names = path.stream().map(CommandSpec::name).toList();
                yield cuts(path.getLast(), typed)
                        .boxed()
                        .flatMap(cut ->
                                bot
                                        .suggest(locale, names, word.name(), typed.substring(cut))
                                        .stream()
                                        .map(choice ->
                                                offer(
                                                        start(path) + typed.substring(0, cut),
                                                        choice)));
            }
            case Option.Pick pick -> {
                int cut = typed.lastIndexOf(' ') + 1;
                var before = start(path) + typed.substring(0, cut);
                var last = typed.substring(cut).toLowerCase(Locale.ROOT);
                yield pick.choices().stream()
                        .filter(choice -> startsWith(choice, last))
                        .map(choice -> offer(before, choice));
            }
        };
    }

    /** Where an option's words may begin: at the start, or after those of other options. */
    private static IntStream cuts(CommandSpec command, String typed) {
        return command.options().size() == 1
                ? IntStream.of(0)
                : IntStream.of(0, typed.lastIndexOf(' ') + 1).distinct();
    }

    private static boolean startsWith(Choice choice, String typed) {
        return choice.value().toLowerCase(Locale.ROOT).startsWith(typed)
                || choice.label().toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private static Offer offer(String before, Choice choice) {
        return new Offer(before + choice.value(), choice.label(), "");
    }

    private static String start(List<CommandSpec> path) {
        return "/" + String.join(" ", path.stream().map(CommandSpec::name).toList()) + " ";
    }

    private static List<CommandSpec> append(List<CommandSpec> path, CommandSpec sub) {
        return Stream.concat(path.stream(), Stream.of(sub)).toList();
    }
}
