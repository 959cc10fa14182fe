package dev.unhunch.core.feature.home;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.feature.daily.DailyDesk;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Managers;
import dev.unhunch.core.text.Texts;

import java.util.Arrays;
import java.util.List;

/** Who may change what channels get: those who run the workspace decide, all others can read it. */
record RulesCard(DailyDesk desk, Caller caller) {
    /** Decides: the choice is the name of a {@link Managers}. Stands in pages: never rename. */
    static final String DECIDE = "home-managers";

    boolean mayDecide() {
        return desk.directory().runsWorkspace(caller.person());
    }

    /** The rule in a line. */
    String line() {
        return texts().say("home.rules." + desk.rules().managers(workspace()).name());
    }

    /** The rule and a menu. */
    Card card() {
        return card(texts().say("home.rules"));
    }

    private Card card(String title) {
        var choices =
                Arrays.stream(Managers.values())
                        .map(each ->
                                new Choice(
                                        each.name(),
                                        texts().say("home.rules.choice." + each.name())))
                        .toList();
        return new Card(
                title,
                List.of(new Block.Text(Rich.of(line()))),
                List.of(
                        List.of(
                                new Action.Select(
                                        texts().say("home.rules.choose"),
                                        ActionId.of(DECIDE),
                                        choices))),
                title);
    }

    /** A tap is public input: whoever does not run the workspace decides nothing. */
    Reply decide(String choice) {
        if (!mayDecide()) return refusal();
        var chosen =
                Arrays.stream(Managers.values())
                        .filter(each -> each.name().equals(choice))
                        .findAny();
        chosen.ifPresent(each -> desk.rules().decide(workspace(), each));
        var title = texts().say(chosen.isPresent() ? "home.rules.decided" : "home.rules");
        return new Reply.Update(card(title), new Subject.OfSchedule());
    }

    private Reply refusal() {
        var title = texts().say("home.rules.notYours");
        var card = new Card(title, List.of(new Block.Text(Rich.of(line()))), List.of(), title);
        return new Reply.Ephemeral(card, new Subject.OfSchedule());
    }

    private Workspace workspace() {
        return new Workspace(caller.person().platform(), caller.person().workspace());
    }

    private Texts texts() {
        return Texts.in(caller.locale());
    }
}
