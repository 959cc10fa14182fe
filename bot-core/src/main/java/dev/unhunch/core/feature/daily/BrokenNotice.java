package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Notices;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.text.Texts;

import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;

/** Tells whoever set a channel up that its posts do not get through, and how to mend it. */
public record BrokenNotice(Supplier<Content> content, InstantSource clock) implements Notices {
    private static final int LONGEST = 300;

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
                .row(new DailyButtons(texts).again(subscription))
                .card();
    }

    private static Rich where(Texts texts, Subscription broken, String what, String times) {
        var place = new Rich.Where(broken.place(), texts.say("daily.broken.channel"));
        return Moments.around(texts.say("daily.broken.what", what, times, Moments.MARK), place);
    }

    private static List<LocalTime> times(Subscription subscription) {
        return subscription.timing().lines().stream().map(each -> each.time()).toList();
    }
}
