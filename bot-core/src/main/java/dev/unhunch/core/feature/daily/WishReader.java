package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Choice;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.feature.Buttons;
import dev.unhunch.core.when.NamedZone;
import dev.unhunch.core.when.ScheduleWords;
import dev.unhunch.core.when.TimeReading;
import dev.unhunch.core.when.ZoneReading;
import dev.unhunch.core.when.Zones;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a wish out of a typed line, in any order, or out of a form. */
final class WishReader {
    private static final int ZONES = 10;
    private static final int QUOTED = 60;
    private final Visit visit;
    private final List<Reading.Trouble> troubles = new ArrayList<>();

    /** Reads once. */
    WishReader(Visit visit) {
        this.visit = visit;
    }

    Reading line(String line) {
        var names = new WhatReader(visit);
        var name = names.cutOut(line);
        var words = ScheduleWords.read(name.rest());
        words.problems().forEach(each -> add(problem(each)));
        var zone = words.zone().flatMap(this::zone);
        var what = name.named().or(() -> what(names, words.rest()));
        return Reading.of(
                new Wish(what, words.times(), words.days().orElse(Set.of()), zone), troubles);
    }

    private Optional<Offering> what(WhatReader names, List<String> rest) {
        return switch (names.read(String.join(" ", rest))) {
            case WhatReader.What.Said(var offering) -> Optional.of(offering);
            case WhatReader.What.Unsaid() -> Optional.empty();
            case WhatReader.What.Unknown(var trouble) -> {
                add(zoneTypo(rest).orElse(trouble));
                yield Optional.empty();
            }
        };
    }

    /** Words that are near to a zone, and to nothing that we post. */
    private Optional<Reading.Trouble> zoneTypo(List<String> rest) {
        return Zones.all().read(String.join(" ", rest))
                                instanceof ZoneReading.NotFound(var typed, var near)
                        && !near.isEmpty()
                ? Optional.of(notFound(typed, near))
                : Optional.empty();
    }

    /** The answers of the form. */
    Reading form(Map<String, String> fields) {
        var typed = fields.getOrDefault(DailyForm.TIME, "");
        var words = ScheduleWords.read(typed);
        words.problems().forEach(each -> add(problem(each)));
        boolean isNoTime = words.times().isEmpty() || !words.rest().isEmpty();
        if (typed.isBlank()) add(Reading.Trouble.of(visit.say("daily.time.none")));
        else if (words.problems().isEmpty() && isNoTime)
            add(Reading.Trouble.of(visit.say("daily.time.NOT_A_TIME", quoted(typed))));
        var days = DailyForm.days(fields);
        if (days.isEmpty()) add(Reading.Trouble.of(visit.say("daily.days.none")));
        var zone = formZone(fields.getOrDefault(DailyForm.ZONE, ""));
        var code = fields.getOrDefault(DailyForm.WHAT, "");
        var what = visit.offerings().parse(code);
        if (!code.isEmpty() && what.isEmpty())
            add(
                    new Reading.Trouble(
                            visit.say("daily.what.gone"),
                            visit.offerings().choices(Offerings.ANY)));
        return Reading.of(new Wish(what, words.times(), days, zone), troubles);
    }

    private Optional<ZoneId> formZone(String typed) {
        if (!typed.isBlank()) return zone(Zones.all().read(typed));
        add(Reading.Trouble.of(visit.say("daily.zone.none")));
        return Optional.empty();
    }

    private void add(Reading.Trouble trouble) {
        troubles.add(trouble);
    }

    private Reading.Trouble problem(ScheduleWords.Problem problem) {
        return Reading.Trouble.of(
                switch (problem) {
                    case ScheduleWords.Problem.WrongTime(TimeReading.Wrong(var typed, var why)) ->
                            visit.say("daily.time." + why.name(), quoted(typed));
                    case ScheduleWords.Problem.DaysTwice(var first, var second) ->
                            visit.say("daily.days.twice", quoted(first), quoted(second));
                    case ScheduleWords.Problem.ZonesTwice(var first, var second) ->
                            visit.say("daily.zone.twice", quoted(first), quoted(second));
                    case ScheduleWords.Problem.TooLong() -> visit.say("daily.tooLong");
                });
    }

    private Optional<ZoneId> zone(ZoneReading reading) {
        return switch (reading) {
            case ZoneReading.Known(var zone) -> Optional.of(zone);
            case ZoneReading.Ambiguous(var typed, var choices) ->
                    noZone("daily.zone.ambiguous", typed, choices);
            case ZoneReading.FixedOffset(var typed, _, var near) ->
                    noZone("daily.zone.offset", typed, near);
            case ZoneReading.NotFound(var typed, var near) -> {
                add(notFound(typed, near));
                yield Optional.empty();
            }
        };
    }

    private Optional<ZoneId> noZone(String key, String typed, List<NamedZone> choices) {
        add(new Reading.Trouble(visit.say(key, quoted(typed)), choices(choices)));
        return Optional.empty();
    }

    private Reading.Trouble notFound(String typed, List<NamedZone> near) {
        var key = near.isEmpty() ? "daily.zone.unknown" : "daily.zone.near";
        return new Reading.Trouble(visit.say(key, quoted(typed)), choices(near));
    }

    private static List<Choice> choices(List<NamedZone> zones) {
        return zones.stream()
                .limit(ZONES)
                .map(each -> Buttons.choice(each.zone().getId(), each.label()))
                .distinct()
                .toList();
    }

    private static String quoted(String typed) {
        return Page.cut(typed, QUOTED);
    }
}
