package dev.unhunch.core.feature.daily;

import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscription.Upcoming;
import dev.unhunch.core.post.ChallengeDays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Keeps a challenge at its day through every change, and knows where it ends. */
final class Challenges {
    private Challenges() {}

    /** With the challenge as it would be after saving now. */
    static Subscription counted(Visit visit, Subscription wanted) {
        return counted(visit.current().orElse(wanted), wanted, visit.now());
    }

    /** A challenge begins with its first post, and goes on with the day at which it stood. */
    private static Subscription counted(Subscription before, Subscription wanted, Instant now) {
        if (!(wanted.offering() instanceof Offering.OfChallenge challenge)) return wanted;
        var next = wanted.upcoming(now).findFirst().orElseThrow().slot().date();
        if (isNew(challenge)) return wanted.with(begun(challenge, next));
        return ChallengeDays.continuing(before, next)
                .filter(going -> going.id().equals(challenge.id()))
                .map(wanted::with)
                .orElse(wanted);
    }

    private static boolean isNew(Offering.OfChallenge challenge) {
        return challenge.firstDate().equals(LocalDate.EPOCH);
    }

    private static Offering begun(Offering.OfChallenge challenge, LocalDate first) {
        return new Offering.OfChallenge(challenge.id(), first, challenge.firstDay());
    }

    /** The next posts, as many as are wanted or as a challenge still has. */
    static List<Upcoming> ahead(Visit visit, Subscription subscription, int most) {
        return subscription
                .upcoming(visit.now())
                .limit(most)
                .takeWhile(each -> isSomethingLeft(visit, subscription, each))
                .toList();
    }

    private static boolean isSomethingLeft(Visit visit, Subscription subscription, Upcoming next) {
        return !(subscription.offering() instanceof Offering.OfChallenge)
                || visit.desk()
                        .posts()
                        .choose(subscription, next.line(), next.slot().date())
                        .isPresent();
    }
}
