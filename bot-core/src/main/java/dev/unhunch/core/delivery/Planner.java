package dev.unhunch.core.delivery;

import dev.unhunch.core.schedule.Schedule;
import dev.unhunch.core.schedule.Slot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of a line whose next slot has come near. */
final class Planner {
    /** How many missed slots are recorded; a year of them would tell nobody more. */
    private static final int MISSED = 7;

    private static final int DAYS_BACK = 366;

    private static final Logger log = LoggerFactory.getLogger(Planner.class);

    private final Posts posts;
    private final Pace pace;
    private final EngineSettings.Planning settings;

    Planner(Posts posts, Pace pace, EngineSettings.Planning settings) {
        this.posts = posts;
        this.pace = pace;
        this.settings = settings;
    }

    /** Until when slots count as near. */
    Instant horizon(Instant now) {
        return now.plus(settings.lookAhead());
    }

    /**
     * The plan for a line: one post at most, for the first slot that is not too old; what is older
     * is missed for good. Never throws for what one subscription holds, since all others of the
     * same transaction would suffer.
     */
    LinePlan decide(DueLine due, Instant now) {
        var timing = due.subscription().timing();
        var schedule = timing.schedule(due.line());
        var used = usedBefore(due);
        var slot = schedule.candidate(used, now, settings.window());
        var missed = missed(schedule, used, slot);
        var newest = missed.isEmpty() ? used : missed.getLast().date();
        if (slot.at().isAfter(horizon(now)))
            return new LinePlan(Optional.empty(), missed, newest, Optional.of(slot));
        var next = Optional.of(schedule.nextSlot(slot.date(), slot.at()));
        try {
            var content = posts.choose(due.subscription(), due.line(), slot.date());
            if (content.isEmpty())
                return new LinePlan(Optional.empty(), missed, newest, Optional.empty());
            var post = post(due, slot, content.get(), now);
            return new LinePlan(Optional.of(post), missed, slot.date(), next);
        } catch (RuntimeException e) {
            var key = key(due, slot);
            log.error("Nothing can be chosen for {}; this date is left out", key.wire(), e);
            var left = new ArrayList<>(missed);
            left.add(slot);
            return new LinePlan(Optional.empty(), left, slot.date(), next);
        }
    }

    /** The slot that was waited for is the first that counts: a change never catches up. */
    private static LocalDate usedBefore(DueLine due) {
        var before = due.slot().date().minusDays(1);
        var last = due.subscription().timing().lastSlots().get(due.line().number());
        return last != null && last.isAfter(before) ? last : before;
    }

    private static List<Slot> missed(Schedule schedule, LocalDate used, Slot candidate) {
        var missed = new ArrayList<Slot>();
        var date = candidate.date().minusDays(1);
        var oldest = candidate.date().minusDays(DAYS_BACK);
        while (date.isAfter(used) && date.isAfter(oldest) && missed.size() < MISSED) {
            schedule.slotOn(date).ifPresent(missed::add);
            date = date.minusDays(1);
        }
        return missed.reversed();
    }

    private LinePlan.Planned post(DueLine due, Slot slot, String content, Instant now) {
        var ahead = Duration.between(now, slot.at());
        var wait =
                pace.next(due.subscription().place(), ahead.isNegative() ? Duration.ZERO : ahead);
        return new LinePlan.Planned(
                key(due, slot),
                content,
                slot.at(),
                ahead.isNegative() || wait.compareTo(ahead) > 0 ? now.plus(wait) : slot.at(),
                slot.at().plus(settings.window()));
    }

    private static DeliveryKey key(DueLine due, Slot slot) {
        return new DeliveryKey(due.subscription().id(), due.line().number(), slot.date());
    }
}
