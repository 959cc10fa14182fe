package dev.unhunch.core.bot;

import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandLine;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * Merges features once and sends everything that comes in to the right one. Whatever people write
 * passes the guard first.
 */
public final class FeatureBot implements Bot {
    private static final Logger log = LoggerFactory.getLogger(FeatureBot.class);
    private final SequencedMap<CommandSpec, Function<Call, Reply>> commands = new LinkedHashMap<>();
    private final Map<String, Function<Tap, Reply>> taps = new LinkedHashMap<>();
    private final Map<Incoming.Occasion, Function<Caller, Reply>> occasions =
            new EnumMap<>(Incoming.Occasion.class);
    private final Guard guard;
    private final Fallback fallback;

    /** What is said where no feature is meant. */
    public interface Fallback {
        /** Words without a command. */
        Reply words(Caller caller, String text);

        /** A command that is not ours, with the names it may have been. */
        Reply unknownCommand(Caller caller, List<String> near);

        /** A lone slash or nothing at all. */
        Reply empty(Caller caller);

        /** A button or form that is not ours, or from a version no longer known. */
        Reply unknownTap(Caller caller);

        /** Something broke on our side. */
        Reply broken(Caller caller);
    }

    /**
     * Merges the features.
     *
     * @throws IllegalArgumentException where two features share a command or a verb
     */
    public FeatureBot(List<Feature> features, Guard guard, Fallback fallback) {
        this.guard = guard;
        this.fallback = fallback;
        for (var feature : features) {
            feature.commands().forEach(this::add);
            feature.taps().forEach(this::add);
            feature.occasions().forEach(this::add);
        }
    }

    private void add(CommandSpec command, Function<Call, Reply> handler) {
        if (commands.keySet().stream().anyMatch(each -> each.name().equals(command.name())))
            throw new IllegalArgumentException("two commands of the name " + command.name());
        commands.put(command, handler);
    }

    private void add(String verb, Function<Tap, Reply> handler) {
        if (taps.putIfAbsent(verb, handler) != null)
            throw new IllegalArgumentException("two actions of the verb " + verb);
    }

    private void add(Incoming.Occasion occasion, Function<Caller, Reply> handler) {
        if (occasions.putIfAbsent(occasion, handler) != null)
            throw new IllegalArgumentException("two answers to " + occasion);
    }

    @Override
    public Reply answer(Incoming incoming) {
        try {
            return guard.before(incoming.caller(), written(incoming))
                    .orElseGet(() -> dispatch(incoming));
        } catch (RuntimeException broken) {
            log.error("Could not answer {}", incoming.getClass().getSimpleName(), broken);
            return fallback.broken(incoming.caller());
        }
    }

    /** What the guard says of words, while nothing else is done about them. */
    public Optional<Reply> alarm(Caller caller, String text) {
        try {
            return guard.before(caller, withoutCommand(text));
        } catch (RuntimeException broken) {
            log.error("Could not look for alarming words", broken);
            return Optional.empty();
        }
    }

    /** What a person wrote: without the command's name, which is ours. */
    private String written(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Command(_, _, var arguments) -> String.join("\n", arguments.values());
            case Incoming.FreeText(_, var text) -> withoutCommand(text);
            case Incoming.Message(_, var text, _) -> withoutCommand(text);
            case Incoming.Submitted(_, _, var fields) -> String.join("\n", fields.values());
            case Incoming.Acted _, Incoming.Happened _ -> "";
        };
    }

    private String withoutCommand(String text) {
        return CommandLine.read(text, commands.keySet()) instanceof CommandLine.Known known
                ? known.rest()
                : text;
    }

    private Reply dispatch(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Command(var caller, var path, var arguments) ->
                    command(path.getFirst())
                            .map(handler -> handler.apply(new Call(caller, path, arguments)))
                            .orElseGet(() -> fallback.unknownCommand(caller, List.of()));
            case Incoming.FreeText(var caller, var text) -> typed(caller, text);
            case Incoming.Message(var caller, var text, _) -> typed(caller, text);
            case Incoming.Acted(var caller, var press, var chosen) ->
                    tapped(caller, press, chosen, Map.of());
            case Incoming.Submitted(var caller, var form, var fields) ->
                    tapped(caller, form, List.of(), fields);
            case Incoming.Happened(var caller, var occasion) ->
                    occasions.getOrDefault(occasion, _ -> new Reply.Nothing()).apply(caller);
        };
    }

    private Reply typed(Caller caller, String text) {
        return switch (CommandLine.read(text, commands.keySet())) {
            case CommandLine.Known(var spec, var rest) ->
                    handler(spec).apply(call(caller, spec, rest));
            case CommandLine.Unknown(var near) -> fallback.unknownCommand(caller, near);
            case CommandLine.Words(var words) -> fallback.words(caller, words);
            case CommandLine.Empty() -> fallback.empty(caller);
        };
    }

    /** Words that name no subcommand go to the first option, else to {@link Call#REST}. */
    private static Call call(Caller caller, CommandSpec command, String rest) {
        var path = new ArrayList<String>(List.of(command.name()));
        var words = rest;
        while (true) {
            var first = words.split("\\s+", 2);
            var next = command.subcommand(first[0].toLowerCase(Locale.ROOT));
            if (next.isEmpty()) break;
            command = next.get();
            path.add(command.name());
            words = first.length > 1 ? first[1].strip() : "";
        }
        var option = command.options().isEmpty() ? Call.REST : command.options().getFirst().name();
        return new Call(caller, path, words.isEmpty() ? Map.of() : Map.of(option, words));
    }

    private Reply tapped(
            Caller caller, String wire, List<String> chosen, Map<String, String> fields) {
        return ActionId.parse(wire)
                .flatMap(action ->
                        Optional.ofNullable(taps.get(action.verb()))
                                .map(handler ->
                                        handler.apply(new Tap(caller, action, chosen, fields))))
                .orElseGet(() -> fallback.unknownTap(caller));
    }

    private Optional<Function<Call, Reply>> command(String name) {
        return commands.keySet().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(this::handler);
    }

    private Function<Call, Reply> handler(CommandSpec command) {
        return Objects.requireNonNull(commands.get(command));
    }

    @Override
    public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
        try {
            return command(path).stream()
                    .flatMap(command -> command.options().stream())
                    .filter(each -> each.name().equals(option))
                    .findFirst()
                    .map(each -> offers(each, locale, typed))
                    .orElse(List.of());
        } catch (RuntimeException broken) {
            log.error("Could not offer anything for {} of {}", option, path, broken);
            return List.of();
        }
    }

    private Optional<CommandSpec> command(List<String> path) {
        if (path.isEmpty()) return Optional.empty();
        var found =
                commands.keySet().stream()
                        .filter(each -> each.name().equals(path.getFirst()))
                        .findFirst();
        for (var name : path.subList(1, path.size()))
            found = found.flatMap(command -> command.subcommand(name));
        return found;
    }

    private static List<Choice> offers(Option option, Locale locale, String typed) {
        var all =
                switch (option) {
                    case Option.Word(_, _, var suggestions) -> suggestions.offer(locale, typed);
                    case Option.Pick(_, _, var choices) -> choices;
                };
        return all.stream().distinct().limit(CardLimits.CHOICES).toList();
    }

    @Override
    public List<CommandSpec> commands() {
        return List.copyOf(commands.keySet());
    }
}
