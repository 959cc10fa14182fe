package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says what was not understood, and lets people go on from there without typing it again. */
final class TroublePage {
    private static final int BUTTONS = 4;

    private TroublePage() {}

    /**
     * The answer to words that are not clear; nothing has been saved.
     *
     * @param goOn the button's id that carries on with a wish; empty where it does not fit
     */
    static Reply of(Visit visit, Reading.Unclear unclear, Function<Wish, Optional<ActionId>> goOn) {
        var troubles = unclear.troubles();
        var page = new Page(visit.say("daily.trouble"));
        if (troubles.size() == 1) page.text(troubles.getFirst().text());
        else page.points(troubles.stream().map(Reading.Trouble::text).toList());
        page.note(visit.say("daily.trouble.nothingSaved"));
        var choices = troubles.size() == 1 ? troubles.getFirst().choices() : List.<Choice>of();
        if (!choices.isEmpty()) addChoices(page, visit, unclear.soFar(), choices, goOn);
        unclear.soFar()
                .on(DailyVerb.FORM)
                .ifPresent(press ->
                        page.row(Action.Button.plain(visit.say("daily.button.form"), press)));
        return page.reply();
    }

    private static void addChoices(
            Page page,
            Visit visit,
            Wish soFar,
            List<Choice> choices,
            Function<Wish, Optional<ActionId>> goOn) {
        var buttons =
                choices.stream()
                        .flatMap(each ->
                                goOn.apply(with(soFar, each.value(), visit)).stream()
                                        .map(press -> Action.Button.plain(each.label(), press)))
                        .toList();
        if (choices.size() <= BUTTONS && buttons.size() == choices.size()) {
            page.row(buttons);
            return;
        }
        var most = choices.stream().limit(CardLimits.CHOICES).toList();
        goOn.apply(soFar)
                .ifPresent(press ->
                        page.row(new Action.Select(visit.say("daily.choose"), press, most)));
    }

    /** The wish in a button, with what was chosen in a menu. */
    static Optional<Wish> chosen(Visit visit, Tap tap, int first) {
        return Wish.in(tap, first, visit.offerings())
                .map(wish -> tap.choice().isEmpty() ? wish : with(wish, tap.choice(), visit));
    }

    private static Wish with(Wish wish, String choice, Visit visit) {
        var what = visit.offerings().parse(choice);
        if (what.isPresent()) return wish.with(what.get());
        return ZoneId.getAvailableZoneIds().contains(choice) ? wish.in(ZoneId.of(choice)) : wish;
    }
}
