package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Optional;

/** What stands between somebody and a change. */
final class Gate {
    private Gate() {}

    /** A refusal for who may not change the channel, or where there is no channel to change. */
    static Optional<Reply> forChange(Visit visit) {
        var elsewhere = forLook(visit);
        if (elsewhere.isPresent()) return elsewhere;
        return visit.mayManage() ? Optional.empty() : Optional.of(notYours(visit));
    }

    /** A refusal where nothing can be posted by a schedule; anybody else may look. */
    static Optional<Reply> forLook(Visit visit) {
        var platform = visit.platform();
        if (platform.isEmpty()) return Optional.of(notHere(visit));
        return switch (visit.access(platform.get())) {
            case Access.Open(), Access.Missing _, Access.Archived() -> Optional.empty();
            case Access.InThread() -> Optional.of(thread(visit));
            case Access.NotHere() -> Optional.of(notHere(visit));
        };
    }

    /**
     * A refusal before anybody says or fills in what they wish to have posted.
     *
     * @param again what brings the same once more, where a tap can hold that
     */
    static Optional<Reply> forSubscribing(Visit visit, Optional<ActionId> again) {
        return visit.isUnseen()
                ? forPosting(visit, again)
                : forChange(visit).or(() -> forPosting(visit, again));
    }

    /** A refusal where we may not post; asked before anything is saved that posts. */
    static Optional<Reply> forPosting(Visit visit, Optional<ActionId> again) {
        var platform = visit.platform();
        if (platform.isEmpty()) return Optional.of(notHere(visit));
        return switch (visit.accessNow(platform.get())) {
            case Access.Open() -> Optional.empty();
            case Access.Missing(var missing) -> Optional.of(missing(visit, missing, again));
            case Access.InThread() -> Optional.of(thread(visit));
            case Access.Archived() -> Optional.of(archived(visit));
            case Access.NotHere() -> Optional.of(notHere(visit));
        };
    }

    private static Reply archived(Visit visit) {
        return new Page(visit.say("daily.archived")).text(visit.say("daily.archived.hint")).reply();
    }

    private static Reply missing(Visit visit, List<String> missing, Optional<ActionId> again) {
        var names = String.join(", ", missing);
        return new Page(visit.say("daily.access"))
                .text(visit.say("daily.access.missing", names))
                .note(visit.say("daily.access.hint"))
                .row(
                        again.stream()
                                .map(press ->
                                        Action.Button.main(visit.say("daily.button.again"), press))
                                .toList())
                .reply();
    }

    private static Reply thread(Visit visit) {
        return new Page(visit.say("daily.thread")).text(visit.say("daily.thread.hint")).reply();
    }

    private static Reply notYours(Visit visit) {
        return new Page(visit.say("daily.notYours"))
                .text(visit.say("daily.notYours.hint"))
                .row(new DailyButtons(visit).show())
                .reply();
    }

    static Reply notHere(Visit visit) {
        return new Page(visit.say("daily.notHere")).text(visit.say("daily.notHere.hint")).reply();
    }

    /** Where there is no channel at all: those live in the running product. */
    static Reply notHere(Texts texts) {
        return new Page(texts.say("daily.notHere")).text(texts.say("daily.notHere.hint")).reply();
    }
}
