package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Call;
import dev.unhunch.core.bot.Feature;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.match.Filters;
import dev.unhunch.core.match.Query;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A form for who would rather choose than write: area, position, time, equipment. */
final class FindFeature implements Feature {
    private static final String SHELF = "shelf";
    private static final String AREA = "area";
    private static final String POSITION = "position";
    private static final String MINUTES = "minutes";
    private static final String EQUIPMENT = "equipment";
    private static final String NONE = "none";
    private static final List<Integer> TIMES = List.of(1, 2, 3, 5, 10);
    private final Supplier<Content> content;
    private final List<ShelfAnswers<Exercise>> shelves;
    private final NothingFound nothing;

    FindFeature(
            Supplier<Content> content, List<ShelfAnswers<Exercise>> shelves, NothingFound nothing) {
        this.content = content;
        this.shelves = List.copyOf(shelves);
        this.nothing = nothing;
    }

    @Override
    public Map<CommandSpec, Function<Call, Reply>> commands() {
        return Map.of();
    }

    @Override
    public Map<String, Function<Tap, Reply>> taps() {
        return Map.of(Verb.FIND, this::open, Verb.FOUND, this::find);
    }

    private Reply open(Tap tap) {
        var texts = tap.texts();
        return new Reply.OpenModal(
                new Modal(
                        ActionId.of(Verb.FOUND),
                        texts.say("find.title"),
                        List.of(
                                pick(texts, SHELF, shelfChoices(texts), true),
                                pick(texts, AREA, areas(texts), false),
                                pick(texts, POSITION, positions(texts), false),
                                pick(texts, MINUTES, minutes(texts), false),
                                pick(texts, EQUIPMENT, equipment(texts), false))));
    }

    private static Modal.Field pick(
            Texts texts, String name, List<Choice> choices, boolean required) {
        var first = required ? Optional.of(choices.getFirst().value()) : Optional.<String>empty();
        return new Modal.Field.Pick(name, texts.say("find." + name), "", required, choices, first);
    }

    private List<Choice> shelfChoices(Texts texts) {
        return shelves.stream()
                .map(each -> each.shelf().name())
                .map(name -> new Choice(name, texts.say("find.shelf." + name)))
                .toList();
    }

    private List<Choice> areas(Texts texts) {
        return nothing.areas().stream()
                .flatMap(id -> Stream.ofNullable(library().areas().get(id)))
                .map(area -> Buttons.choice(area.id(), area.name().in(texts.locale())))
                .toList();
    }

    private static List<Choice> positions(Texts texts) {
        return Stream.of(Position.SEATED, Position.STANDING, Position.FLOOR)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .map(name -> new Choice(name, texts.say("position." + name)))
                .toList();
    }

    private static List<Choice> minutes(Texts texts) {
        return TIMES.stream()
                .map(each -> new Choice(each.toString(), texts.say("find.upTo", each)))
                .toList();
    }

    private List<Choice> equipment(Texts texts) {
        var used =
                library().exercises().values().stream()
                        .flatMap(each -> each.equipment().required().stream())
                        .distinct()
                        .flatMap(id -> Stream.ofNullable(library().equipment().get(id)))
                        .filter(kit -> !kit.atHand())
                        .map(kit -> Buttons.choice(kit.id(), kit.name().in(texts.locale())));
        return Stream.concat(Stream.of(new Choice(NONE, texts.say("equipment.none"))), used)
                .toList();
    }

    private Reply find(Tap tap) {
        var query = query(tap.fields());
        return shelves.stream()
                .filter(each -> each.shelf().name().equals(tap.fields().get(SHELF)))
                .findFirst()
                .map(shelf -> shelf.query(tap.caller(), tap.texts(), query))
                .orElseGet(() -> nothing.whatThereIs(tap.texts()));
    }

    /** What was chosen; a value that is none of our choices counts as not chosen. */
    private Query query(Map<String, String> fields) {
        var area = chosen(fields, AREA).filter(library().areas()::containsKey);
        var kit = chosen(fields, EQUIPMENT).filter(library().equipment()::containsKey);
        int minutes =
                chosen(fields, MINUTES)
                        .flatMap(value ->
                                TIMES.stream()
                                        .filter(each -> each.toString().equals(value))
                                        .findFirst())
                        .orElse(0);
        var filters =
                new Filters(
                        Set.of(),
                        place(fields),
                        kit.stream().toList(),
                        chosen(fields, EQUIPMENT).filter(NONE::equals).isPresent(),
                        60 * minutes,
                        false,
                        false);
        return new Query(List.of(), area.stream().toList(), List.of(), List.of(), filters);
    }

    private static Set<Position> place(Map<String, String> fields) {
        return switch (fields.getOrDefault(POSITION, "")) {
            case "seated" -> Set.of(Position.SEATED);
            case "standing" -> Set.of(Position.STANDING);
            case "floor" ->
                    Set.of(
                            Position.FLOOR,
                            Position.SUPINE,
                            Position.PRONE,
                            Position.SIDE_LYING,
                            Position.KNEELING);
            default -> Set.of();
        };
    }

    private static Optional<String> chosen(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private Library library() {
        return content.get().library();
    }
}
