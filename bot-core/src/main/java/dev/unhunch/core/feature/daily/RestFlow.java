package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.schedule.Omissions;
import dev.unhunch.core.when.DatesReader;
import dev.unhunch.core.when.DatesReading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lets a channel rest, and go on. */
final class RestFlow {
    private RestFlow() {}

    /** Rests until a date, or until somebody resumes it. */
    static Reply pause(Visit visit, String words) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var found = visit.current();
        if (found.isEmpty()) return ShowCard.howToBegin(visit);
        var there = found.get();
        if (words.isBlank()) return rest(visit, there);
        return switch (DatesReader.readOne(words, today(visit, there))) {
            case DatesReading.Wrong(var problems) -> DateTroubles.page(visit, there, problems);
            case DatesReading.Known(var dates) -> restUntil(visit, there, dates.getFirst());
        };
    }

    private static LocalDate today(Visit visit, Subscription there) {
        return visit.moments(there.timing().zone()).today();
    }

    private static Reply rest(Visit visit, Subscription there) {
        if (there.status() instanceof Status.Paused)
            return ShowCard.of(visit, visit.say("daily.paused.already"));
        return Saver.saveQuiet(
                visit,
                there.with(new Status.Paused()),
                saved -> SavedCard.of(visit, saved, visit.say("daily.paused"), List.of()));
    }

    private static Reply restUntil(Visit visit, Subscription there, LocalDate date) {
        if (!date.isAfter(today(visit, there)))
            return DateTroubles.page(
                    visit, there, List.of(new DatesReading.Problem.Past(date.toString(), date)));
        var moments = visit.moments(there.timing().zone());
        var title = visit.say("daily.paused.until", moments.date(date));
        return Saver.save(
                visit,
                until(there, date).with(new Status.Active()),
                saved -> SavedCard.of(visit, saved, title, List.of()));
    }

    private static Subscription until(Subscription there, @Nullable LocalDate date) {
        var timing = there.timing();
        return there.with(timing.withOmissions(new Omissions(date, timing.omissions().dates())));
    }

    /** Goes on, whatever it rested for: at once, or on the date that the words name. */
    static Reply resume(Visit visit, String words) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var found = visit.current();
        if (found.isEmpty()) return ShowCard.howToBegin(visit);
        var there = found.get();
        if (there.isActive() && !DailyButtons.rests(there, today(visit, there)))
            return ShowCard.of(visit, visit.say("daily.resumed.already"));
        var date = later(visit, there, words);
        if (date.isPresent()) return restUntil(visit, there, date.get());
        return goOn(visit, there, visit.say("daily.resumed"));
    }

    private static Optional<LocalDate> later(Visit visit, Subscription there, String words) {
        var today = today(visit, there);
        return DatesReader.readOne(words, today) instanceof DatesReading.Known(var dates)
                ? Optional.of(dates.getFirst()).filter(date -> date.isAfter(today))
                : Optional.empty();
    }

    private static Reply goOn(Visit visit, Subscription there, String title) {
        var wanted = until(there, null).with(new Status.Active());
        if (there.status() instanceof Status.Broken)
            wanted = wanted.setUpBy(visit.caller().person());
        return Saver.save(
                visit,
                wanted,
                saved ->
                        SavedCard.of(
                                visit,
                                saved,
                                title,
                                SavedCard.passedToday(visit, saved, saved.timing().lines())));
    }

    /** "Try again" on the word that a channel is closed to us; it is tapped outside of it. */
    static Reply again(Visit visit, Tap tap) {
        var broken = byId(visit, tap.argument(0));
        if (broken.isEmpty()) return ShowCard.howToBegin(visit);
        var there = visit.about(broken.get().place());
        var refusal = Gate.forChange(there);
        if (refusal.isPresent()) return refusal.get();
        var closed = Gate.forPosting(there, Optional.of(tap.action()));
        if (closed.isPresent()) return closed.get();
        return broken.get().status() instanceof Status.Broken
                ? goOn(there, broken.get(), visit.say("daily.again"))
                : ShowCard.of(there);
    }

    private static Optional<Subscription> byId(Visit visit, String id) {
        try {
            return visit.desk()
                    .store()
                    .subscriptions()
                    .byId(Long.parseLong(id, Character.MAX_RADIX))
                    .filter(each -> !(each.status() instanceof Status.Off));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
