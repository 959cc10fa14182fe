package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.feature.Verb;

/** What is said to words that are no command. */
final class DidYouMean {
    private static final int QUOTED = 60;

    private DidYouMean() {}

    /** A post for everybody does not go out on a slip of the pen. */
    static Reply now(Visit visit) {
        var buttons = new DailyButtons(visit);
        return new Page(visit.say("daily.didYouMean", "/daily " + DailyCommands.NOW))
                .text(visit.say("daily.didYouMean.now"))
                .row(buttons.now(), buttons.show())
                .reply();
    }

    static Reply anyOfThese(Visit visit, String words) {
        var buttons = new DailyButtons(visit);
        boolean isHelp = new Vocabulary(visit.texts()).isAny("help", words);
        var page =
                isHelp
                        ? new Page(visit.say("daily.help"))
                        : new Page(visit.say("daily.unknown", Page.cut(words, QUOTED)));
        page.text(visit.say("daily.unknown.hint"));
        if (!isHelp) page.note(visit.say("daily.trouble.nothingSaved"));
        return page.row(
                        visit.current().isPresent() ? buttons.next() : buttons.begin(),
                        buttons.show(),
                        Action.Button.plain(
                                visit.say("button.help"),
                                ActionId.of(Verb.HELP, DailyCommands.NAME)))
                .reply();
    }
}
