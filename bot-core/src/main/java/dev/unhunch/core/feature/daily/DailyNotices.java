package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Notices;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.text.Texts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;

/** Tells whoever set a channel up what became of its posts, and how to mend it. */
public record DailyNotices(Supplier<Content> content, InstantSource clock) implements Notices {
    private static final int LONGEST = 300;
    private static final int MOST_POSTS = 5;

    @Override
    public Card broken(Subscription subscription) {
        var texts = Texts.in(subscription.language());
        var timing = subscription.timing();
        var moments = new Moments(texts, timing.zone(), clock.instant());
        var what = new Offerings(content.get().library(), texts).name(subscription.offering());
        var missing =
                subscription.status() instanceof Status.Broken(var named) && !named.isBlank()
                        ? named
                        : texts.say("daily.broken.unknown");
        return new Page(texts.say("daily.broken"))
                .text(where(texts, subscription, what, moments.times(times(subscription))))
                .text(texts.say("daily.broken.missing", Page.cut(missing, LONGEST)))
                .note(texts.say("daily.broken.how"))
                .row(new DailyButtons(texts, subscription.place()).again(subscription))
                .card();
    }

    @Override
    public Card unconfirmed(Subscription subscription, List<Instant> due) {
        var texts = Texts.in(subscription.language());
        var moments = new Moments(texts, subscription.timing().zone(), clock.instant());
        var shown = due.stream().limit(MOST_POSTS).map(moments::momentHere).toList();
        var page =
                new Page(texts.say("daily.unconfirmed", due.size()))
                        .text(
                                PlaceWords.around(
                                        texts, subscription.place(), "daily.unconfirmed.what"))
                        .points(shown);
        if (due.size() > MOST_POSTS) page.note(texts.say("daily.more", due.size() - MOST_POSTS));
        return page.text(texts.say("daily.unconfirmed.once"))
                .note(texts.say(key(texts, subscription)))
                .card();
    }

    private static String key(Texts texts, Subscription subscription) {
        return PlaceWords.key(texts, subscription.place(), "daily.unconfirmed.hint");
    }

    private static Rich where(Texts texts, Subscription broken, String what, String times) {
        return Moments.around(
                texts.say("daily.broken.what", what, times, Moments.MARK),
                PlaceWords.name(texts, broken.place()));
    }

    private static List<LocalTime> times(Subscription subscription) {
        return subscription.timing().lines().stream().map(each -> each.time()).toList();
    }
}
