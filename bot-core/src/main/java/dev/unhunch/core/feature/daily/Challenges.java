package dev.unhunch.core.feature.daily;

import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;

import java.time.Instant;
import java.time.LocalDate;

/** Keeps a challenge at its day through every change. */
final class Challenges {
    private Challenges() {}

    /** A challenge begins with its first post, and goes on with the day at which it stood. */
    static Subscription counted(Subscription before, Subscription wanted, Instant now) {
        if (!(wanted.offering() instanceof Offering.OfChallenge challenge)) return wanted;
        var next = wanted.upcoming(now).findFirst().orElseThrow().slot().date();
        return isNew(challenge) ? wanted.with(begun(challenge, next)) : wanted;
    }

    private static boolean isNew(Offering.OfChallenge challenge) {
        return challenge.firstDate().equals(LocalDate.EPOCH);
    }

    private static Offering begun(Offering.OfChallenge challenge, LocalDate first) {
        return new Offering.OfChallenge(challenge.id(), first, challenge.firstDay());
    }
}
