package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Call;
import dev.unhunch.core.bot.Feature;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * {@code /stretch}, {@code /strengthen}, {@code /routine} and {@code /posture}: one item for what
 * somebody asks for, and the buttons that lead on from there.
 */
final class ShelfFeature implements Feature {
    private final List<ShelfAnswers<?>> shelves;
    private final NothingFound nothing;

    ShelfFeature(List<ShelfAnswers<?>> shelves, NothingFound nothing) {
        this.shelves = List.copyOf(shelves);
        this.nothing = nothing;
    }

    @Override
    public Map<CommandSpec, Function<Call, Reply>> commands() {
        var commands = new LinkedHashMap<CommandSpec, Function<Call, Reply>>();
        for (var answers : shelves) {
            var shelf = answers.shelf();
            if (shelf.option().isEmpty()) continue;
            var option =
                    new Option.Word(
                            shelf.option(), false, (locale, typed) -> offers(shelf, locale, typed));
            commands.put(
                    CommandSpec.of(shelf.name(), option),
                    call -> {
                        var words = call.argument(shelf.option());
                        return named(shelf.meantBy(words))
                                .orElse(answers)
                                .words(call.caller(), call.texts(), words);
                    });
        }
        return commands;
    }

    private static List<Choice> offers(Shelf<?> shelf, Locale locale, String typed) {
        return shelf.suggest(locale, typed).stream()
                .limit(CardLimits.CHOICES)
                .map(each -> Buttons.choice(each.value(), each.label()))
                .toList();
    }

    @Override
    public Map<String, Function<Tap, Reply>> taps() {
        return Map.of(
                Verb.ANOTHER, tap -> onShelf(tap, ShelfAnswers::another),
                Verb.PICK, tap -> onShelf(tap, ShelfAnswers::pick),
                Verb.SHARE, tap -> onShelf(tap, ShelfAnswers::share),
                Verb.ASK, tap -> onShelf(tap, ShelfFeature::ask));
    }

    private static Reply ask(ShelfAnswers<?> answers, Tap tap) {
        return answers.words(tap.caller(), tap.texts(), tap.argument(1));
    }

    private Reply onShelf(Tap tap, BiFunction<ShelfAnswers<?>, Tap, Reply> answer) {
        var answers = named(tap.argument(0));
        return answers.isPresent()
                ? answer.apply(answers.get(), tap)
                : nothing.whatThereIs(tap.texts());
    }

    private Optional<ShelfAnswers<?>> named(String shelf) {
        for (var each : shelves) if (each.shelf().name().equals(shelf)) return Optional.of(each);
        return Optional.empty();
    }
}
