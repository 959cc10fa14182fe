package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Offering.Mix;
import dev.unhunch.core.daily.Offering.OfChallenge;
import dev.unhunch.core.daily.Offering.OfRoutine;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.feature.Buttons;
import dev.unhunch.core.show.Illustrations;
import dev.unhunch.core.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a channel can get, by name. */
record Offerings(Library library, Texts texts) {
    static final Offering ANY = new Mix(Optional.empty());

    private static final int MOST_CHALLENGES = 6;
    private static final int MOST_ROUTINES = 9;
    private static final int MOST = 25;

    /** A challenge that has not begun; its first day is set when it is saved. */
    static Offering challenge(String id) {
        return new OfChallenge(id, LocalDate.EPOCH, 1);
    }

    /** What people call it. */
    String name(Offering offering) {
        return switch (offering) {
            case Mix(var area) -> area.map(this::mixFor).orElseGet(() -> texts.say("daily.mix"));
            case OfRoutine(var id) ->
                    library.routine(id)
                            .map(each -> each.text().in(texts.locale()).name())
                            .orElseGet(() -> texts.say("daily.gone", id));
            case OfChallenge(var id, _, _) ->
                    library.challenge(id)
                            .map(each -> each.text().in(texts.locale()).name())
                            .orElseGet(() -> texts.say("daily.gone", id));
        };
    }

    /** A challenge's cover. */
    Optional<Block.Picture> cover(Offering offering) {
        return offering instanceof OfChallenge(var id, _, _)
                ? library.challenge(id).flatMap(new Illustrations(library, texts)::of)
                : Optional.empty();
    }

    private String mixFor(String area) {
        var named = library.areas().get(area);
        return named == null
                ? texts.say("daily.gone", area)
                : texts.say("daily.mix.area", named.name().in(texts.locale()));
    }

    /** Whether two are the same thing, whichever day of a challenge it is. */
    static boolean same(Offering one, Offering other) {
        return code(one).equals(code(other));
    }

    /** A short form for buttons and menus, without a challenge's day. */
    static String code(Offering offering) {
        return switch (offering) {
            case Mix(var area) -> area.map(id -> "m." + id).orElse("m");
            case OfRoutine(var id) -> "r." + id;
            case OfChallenge(var id, _, _) -> "c." + id;
        };
    }

    /** Reads that form; empty for anything else and for what is not there. */
    Optional<Offering> parse(String code) {
        if (code.equals("m")) return Optional.of(ANY);
        var id = code.length() > 2 ? code.substring(2) : "";
        Offering offering =
                switch (code.substring(0, Math.min(2, code.length()))) {
                    case "m." -> new Mix(Optional.of(id));
                    case "r." -> new OfRoutine(id);
                    case "c." -> challenge(id);
                    default -> ANY;
                };
        return Optional.of(offering).filter(each -> !each.equals(ANY)).filter(this::exists);
    }

    private boolean exists(Offering offering) {
        return switch (offering) {
            case Mix(var area) -> area.map(areas()::contains).orElse(true);
            case OfRoutine(var id) -> library.routine(id).isPresent();
            case OfChallenge(var id, _, _) -> library.challenge(id).isPresent();
        };
    }

    /** Areas that there is an exercise for. */
    Set<String> areas() {
        return library.exercises().values().stream()
                .map(Exercise::areas)
                .flatMap(List::stream)
                .filter(library.areas()::containsKey)
                .collect(Collectors.toSet());
    }

    /** All there is, as far as a menu holds it; what is chosen already is always among it. */
    List<Choice> choices(Offering chosen) {
        return all(chosen).stream().map(this::choice).toList();
    }

    Choice choice(Offering offering) {
        return Buttons.choice(code(offering), name(offering));
    }

    private List<Offering> all(Offering chosen) {
        var areas = areas();
        var all = new ArrayList<Offering>();
        all.add(ANY);
        library.challenges().keySet().stream()
                .limit(MOST_CHALLENGES)
                .forEach(id -> all.add(challenge(id)));
        library.routines().keySet().stream()
                .limit(MOST_ROUTINES)
                .forEach(id -> all.add(new OfRoutine(id)));
        library.areas().keySet().stream()
                .filter(areas::contains)
                .forEach(id -> all.add(new Mix(Optional.of(id))));
        all.removeIf(each -> same(each, chosen));
        all.addFirst(chosen);
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
