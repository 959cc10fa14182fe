package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.schedule.Omissions;
import dev.unhunch.core.when.DatesReader;
import dev.unhunch.core.when.DatesReading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Single dates without a post, such as holidays. */
final class SkipFlow {
    private static final String ALL = "all";

    private SkipFlow() {}

    /** Adds dates; without any, shows those that are there. */
    static Reply skip(Visit visit, String words) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var found = visit.current();
        if (found.isEmpty()) return ShowCard.howToBegin(visit);
        var there = found.get();
        if (words.isBlank()) return list(visit, there, visit.say("daily.skips"));
        if (new Vocabulary(visit.texts()).isAny("nothing", words))
            return keep(visit, there, Set.of());
        var today = visit.moments(there.timing().zone()).today();
        return switch (DatesReader.read(words, today)) {
            case DatesReading.Wrong(var problems) -> DateTroubles.page(visit, there, problems);
            case DatesReading.Known(var dates) -> add(visit, there, dates);
        };
    }

    private static Reply add(Visit visit, Subscription there, List<LocalDate> dates) {
        var all = new HashSet<>(ShowCard.ahead(visit, there));
        all.addAll(dates);
        if (all.size() > DatesReader.MOST)
            return DateTroubles.page(
                    visit,
                    there,
                    List.of(new DatesReading.Problem.TooMany(all.size(), DatesReader.MOST)));
        var fresh = new ArrayList<>(dates);
        fresh.removeAll(ShowCard.ahead(visit, there));
        return fresh.isEmpty()
                ? list(visit, there, visit.say("daily.skips.already"))
                : save(visit, there, all, fresh);
    }

    private static Reply keep(Visit visit, Subscription there, Set<LocalDate> dates) {
        return save(visit, there, dates, List.of());
    }

    private static Reply save(
            Visit visit, Subscription there, Set<LocalDate> all, List<LocalDate> added) {
        var timing = there.timing();
        var wanted =
                there.with(timing.withOmissions(new Omissions(timing.omissions().until(), all)));
        return Saver.saveQuiet(
                visit,
                wanted,
                saved -> {
                    var moments = visit.moments(timing.zone());
                    var title =
                            added.isEmpty()
                                    ? visit.say("daily.skips.fewer")
                                    : visit.say("daily.skips.added", added.size());
                    var page = page(visit, saved, title);
                    var idle = idle(there, added);
                    if (!idle.isEmpty())
                        page.note(visit.say("daily.skips.idle", moments.dates(idle)));
                    return page.reply();
                });
    }

    /** Dates on which there would have been no post anyway. */
    private static Collection<LocalDate> idle(Subscription there, List<LocalDate> dates) {
        var idle = new TreeSet<>(dates);
        idle.removeIf(date ->
                there.timing().lines().stream()
                        .anyMatch(line -> line.days().contains(date.getDayOfWeek())));
        return idle;
    }

    private static Reply list(Visit visit, Subscription there, String title) {
        return page(visit, there, title).reply();
    }

    private static Page page(Visit visit, Subscription there, String title) {
        var moments = visit.moments(there.timing().zone());
        var dates = ShowCard.ahead(visit, there);
        var page = new Page(title).text(SavedCard.next(visit, there));
        if (dates.isEmpty())
            return page.note(visit.say("daily.skips.none")).row(new DailyButtons(visit).show());
        return page.facts(
                        List.of(
                                SavedCard.fact(
                                        visit, "skipped", Page.cut(moments.dates(dates), 1_000))))
                .row(menu(visit, moments, dates))
                .row(new DailyButtons(visit).show());
    }

    private static Action menu(Visit visit, Moments moments, List<LocalDate> dates) {
        var choices = new ArrayList<Choice>();
        dates.stream()
                .limit(CardLimits.CHOICES - 1L)
                .map(date -> new Choice(date.toString(), moments.date(date)))
                .forEach(choices::add);
        choices.add(new Choice(ALL, visit.say("daily.skips.all")));
        return new Action.Select(
                visit.say("daily.skips.remove"), ActionId.of(DailyVerb.UNSKIP), choices);
    }

    /** Takes the chosen dates back in. */
    static Reply takeBack(Visit visit, Tap tap) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var found = visit.current();
        if (found.isEmpty()) return ShowCard.howToBegin(visit);
        var there = found.get();
        var rest = new HashSet<LocalDate>();
        Stream.of(ShowCard.ahead(visit, there))
                .flatMap(List::stream)
                .filter(date -> !tap.chosen().contains(ALL))
                .filter(date -> !tap.chosen().contains(date.toString()))
                .forEach(rest::add);
        return keep(visit, there, rest);
    }
}
