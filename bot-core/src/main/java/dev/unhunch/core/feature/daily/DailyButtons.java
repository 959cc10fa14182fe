package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.text.Texts;

import java.util.List;

/** The buttons that these cards have in common. */
record DailyButtons(Texts texts) {
    private Action plain(String key, String verb) {
        return Action.Button.plain(texts.say(key), ActionId.of(verb));
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
        return Action.Button.main(texts.say("daily.button.resume"), ActionId.of(DailyVerb.RESUME));
    }

    Action begin() {
        return Action.Button.main(texts.say("daily.button.begin"), ActionId.of(DailyVerb.FORM));
    }

    Action again(Subscription broken) {
        return Action.Button.main(
                texts.say("daily.button.again"),
                ActionId.of(DailyVerb.AGAIN, Long.toString(broken.id(), Character.MAX_RADIX)));
    }

    /** What fits the state it is in. */
    Action pauseOrResume(Subscription subscription) {
        return switch (subscription.status()) {
            case Status.Active() ->
                    subscription.timing().omissions().until() == null
                            ? plain("daily.button.pause", DailyVerb.PAUSE)
                            : resume();
            case Status.Paused() -> resume();
            case Status.Broken _ -> again(subscription);
            case Status.Off() -> begin();
        };
    }

    /** After a change: what people want next. */
    List<Action> afterChange(Subscription subscription) {
        return subscription.isActive()
                ? List.of(now(), next(), change())
                : List.of(pauseOrResume(subscription), show());
    }
}
