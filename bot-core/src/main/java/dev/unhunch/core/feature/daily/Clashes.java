package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;

import java.time.ZoneId;
import java.util.List;

/** Says why times do not go together, and what would. */
final class Clashes {
    private Clashes() {}

    /** A fourth time; where one is wanted, it can take another's place. */
    static Reply tooMany(Visit visit, List<Line> lines, Wish wish) {
        var page = new Page(visit.say("daily.tooMany", Line.MOST));
        var there = visit.current();
        if (lines.isEmpty() || there.isEmpty())
            return page.text(visit.say("daily.tooMany.wanted", Line.MOST, wish.times().size()))
                    .note(visit.say("daily.trouble.nothingSaved"))
                    .reply();
        var moments = visit.moments(there.get().timing().zone());
        boolean isOne = wish.times().size() <= 1;
        page.text(visit.say("daily.tooMany.there", moments.lines(lines)))
                .note(visit.say(isOne ? "daily.tooMany.hint" : "daily.trouble.nothingSaved"));
        if (wish.times().size() == 1) page.row(instead(visit, there.get(), wish));
        else page.row(new DailyButtons(visit).change());
        return page.reply();
    }

    /** A button for each line that can move to the wish's time. */
    static List<Action> instead(Visit visit, Subscription there, Wish wish) {
        var moments = visit.moments(there.timing().zone());
        return there.timing().lines().stream()
                .flatMap(line ->
                        wish
                                .timesOnly()
                                .on(
                                        DailyVerb.MOVE,
                                        Integer.toString(line.number()),
                                        Visit.version(there))
                                .map(press ->
                                        Action.Button.plain(
                                                visit.say(
                                                        "daily.button.instead",
                                                        moments.time(line.time())),
                                                press))
                                .stream())
                .map(Action.class::cast)
                .toList();
    }

    /** Two posts at the same time on one day. */
    static Reply overlap(Visit visit, ZoneId zone, Line line) {
        return new Page(visit.say("daily.overlap"))
                .text(visit.say("daily.overlap.there", visit.moments(zone).line(line)))
                .note(visit.say("daily.trouble.nothingSaved"))
                .row(new DailyButtons(visit).change())
                .reply();
    }
}
