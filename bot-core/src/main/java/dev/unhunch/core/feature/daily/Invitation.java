package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;

/** What a channel reads when somebody invites us: one line and one button. */
final class Invitation {
    private Invitation() {}

    /** Nothing where the channel has its daily post already. */
    static Reply answer(Visit visit) {
        if (visit.current().isPresent()) return new Reply.Nothing();
        var card =
                new Page(visit.say("daily.invited"))
                        .text(visit.say("daily.invited.what"))
                        .row(new DailyButtons(visit).begin())
                        .card();
        return new Reply.Public(card, new Subject.OfSchedule());
    }
}
