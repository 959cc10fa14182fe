package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.text.Texts;

import java.time.LocalDate;
import java.util.List;

/** The buttons that these cards have in common, in the words of a place. */
record DailyButtons(Texts texts, Place place) {
    DailyButtons(Visit visit) {
        this(visit.texts(), visit.place());
    }

    private String say(String key) {
        return texts.say(PlaceWords.key(texts, place, key));
    }

    private Action plain(String key, String verb) {
        return Action.Button.plain(say(key), ActionId.of(verb));
    }

    Action now() {
        return plain("daily.button.now", DailyVerb.NOW);
    }

    Action next() {
        return plain("daily.button.next", DailyVerb.LOOK);
    }

    Action change() {
        return plain("daily.button.change", DailyVerb.EDIT);
    }

    Action show() {
        return plain("daily.button.show", DailyVerb.SHOW);
    }

    Action skips() {
        return plain("daily.button.skips", DailyVerb.SKIPS);
    }

    Action stop() {
        return plain("daily.button.stop", DailyVerb.STOP);
    }

    Action resume() {
        return Action.Button.main(say("daily.button.resume"), ActionId.of(DailyVerb.RESUME));
    }

    Action begin() {
        return Action.Button.main(say("daily.button.begin"), ActionId.of(DailyVerb.FORM));
    }

    Action again(Subscription broken) {
        return Action.Button.main(
                say("daily.button.again"),
                ActionId.of(DailyVerb.AGAIN, Long.toString(broken.id(), Character.MAX_RADIX)));
    }

    /** What fits the state it is in. */
    Action pauseOrResume(Subscription subscription, LocalDate today) {
        return switch (subscription.status()) {
            case Status.Active() ->
                    rests(subscription, today)
                            ? resume()
                            : plain("daily.button.pause", DailyVerb.PAUSE);
            case Status.Paused() -> resume();
            case Status.Broken _ -> again(subscription);
            case Status.Off() -> begin();
        };
    }

    /** After a change: what people want next. */
    List<Action> afterChange(Subscription subscription, LocalDate today) {
        return subscription.isActive() && !rests(subscription, today)
                ? List.of(now(), next(), change())
                : List.of(pauseOrResume(subscription, today), show());
    }

    /** Whether it waits for a date that is still to come. */
    static boolean rests(Subscription subscription, LocalDate today) {
        var until = subscription.timing().omissions().until();
        return until != null && until.isAfter(today);
    }
}
