package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the channels of a workspace get, as one person may see them: a card for each, to be read
 * outside of them.
 *
 * @param cards those that the person can mend come first, then the oldest; at most ten
 * @param more how many others there are besides
 * @param broken how many of all the person can mend
 */
public record ChannelCards(List<Card> cards, int more, int broken) {
    private static final int MOST = 10;

    /** Each may cost a question to the platform. */
    private static final int LOOKED_AT = 30;

    /** Copies the list. */
    public ChannelCards {
        cards = List.copyOf(cards);
    }

    /** Those of the workspace that somebody is in; may block. */
    public static ChannelCards of(DailyDesk desk, Caller caller) {
        var person = caller.person();
        var workspace = new Workspace(person.platform(), person.workspace());
        var seen =
                desk.store().subscriptions().in(workspace, person, LOOKED_AT).stream()
                        .filter(each -> maySee(desk, caller, each.place()))
                        .map(each -> Seen.of(desk, caller, each))
                        .sorted(Comparator.comparing(Seen::isWhole))
                        .toList();
        return new ChannelCards(
                seen.stream().limit(MOST).map(Seen::card).toList(),
                Math.max(0, seen.size() - MOST),
                (int) seen.stream().filter(each -> !each.isWhole()).count());
    }

    /** Whether some channel has its daily post. */
    public boolean isAny() {
        return !cards.isEmpty();
    }

    private static boolean maySee(DailyDesk desk, Caller caller, Place place) {
        return place.isDirect()
                ? place.channel().equals("@" + caller.person().id())
                : desk.directory().maySee(caller.person(), place);
    }

    /** One channel, as the person would see it if they were there. */
    private record Seen(Visit visit, Subscription there, boolean mayManage) {
        static Seen of(DailyDesk desk, Caller caller, Subscription there) {
            var inside = new Caller(caller.person(), there.place(), caller.locale());
            var visit = Visit.of(desk, inside);
            return new Seen(visit, there, visit.mayManage());
        }

        boolean isWhole() {
            return !(mayManage && there.status() instanceof Status.Broken);
        }

        Card card() {
            var moments = visit.moments(there.timing().zone());
            var times =
                    there.timing().lines().stream()
                            .map(moments::line)
                            .collect(Collectors.joining("; "));
            var page =
                    new Page(visit.offerings().name(there.offering()))
                            .text(times)
                            .text(SavedCard.next(visit, there));
            if (there.status() instanceof Status.Broken(var missing))
                page.note(visit.say("daily.broken.hint", Page.cut(missing, CardLimits.TITLE)));
            else
                ShowCard.status(visit, there)
                        .ifPresent(each -> page.note(visit.say("home.channel.state", each)));
            return new Marked(visit.texts(), there.place()).card(page.row(buttons()).card());
        }

        private List<Action> buttons() {
            var buttons = new DailyButtons(visit);
            var all = new ArrayList<Action>();
            if (!isWhole()) all.add(buttons.again(there));
            all.add(buttons.show());
            if (mayManage) all.add(buttons.change());
            return all;
        }
    }
}
