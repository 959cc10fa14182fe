package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.when.DatesReading.Problem;

import java.util.List;

/** Says what is wrong with dates and what would be right. */
final class DateTroubles {
    private static final int QUOTED = 60;

    private DateTroubles() {}

    static Reply page(Visit visit, Subscription there, List<Problem> problems) {
        var texts = problems.stream().map(each -> text(visit, there, each)).distinct().toList();
        var page = new Page(visit.say("daily.dates"));
        if (texts.size() == 1) page.text(texts.getFirst());
        else page.points(texts);
        return page.note(visit.say("daily.dates.hint")).row(new DailyButtons(visit).show()).reply();
    }

    private static String text(Visit visit, Subscription there, Problem problem) {
        var moments = visit.moments(there.timing().zone());
        return switch (problem) {
            case Problem.Nothing() -> visit.say("daily.dates.nothing");
            case Problem.NotADate(var typed) -> visit.say("daily.dates.not", quoted(typed));
            case Problem.NoSuchDate(var typed) -> visit.say("daily.dates.noSuch", quoted(typed));
            case Problem.Past(_, var date) ->
                    date.equals(moments.today())
                            ? visit.say("daily.dates.today")
                            : visit.say("daily.dates.past", moments.date(date));
            case Problem.TooFar(_, var date, var most) ->
                    visit.say("daily.dates.tooFar", moments.date(date), moments.date(most));
            case Problem.EitherOrder(var typed, var dayFirst, var monthFirst) ->
                    visit.say(
                            "daily.dates.either",
                            quoted(typed),
                            moments.date(dayFirst),
                            moments.date(monthFirst));
            case Problem.Backwards(_, var from, var to) ->
                    visit.say("daily.dates.backwards", moments.date(from), moments.date(to));
            case Problem.TooMany(var count, var most) ->
                    visit.say("daily.dates.tooMany", count, most);
            case Problem.EveryWeek(var typed) -> visit.say("daily.dates.everyWeek", quoted(typed));
            case Problem.NotOne(var dates) -> visit.say("daily.dates.notOne", dates.size());
        };
    }

    private static String quoted(String typed) {
        return Page.cut(typed, QUOTED);
    }
}
