package dev.unhunch.discord.connect;

import dev.unhunch.core.port.Leases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.LongSupplier;

/**
 * The lease for the gateway. It is trusted from before it was asked for, by a clock that nobody
 * sets, until a little before its end: so this node has let go when another one may take it.
 */
final class Tenure {
    private static final Logger log = LoggerFactory.getLogger(Tenure.class);

    private final Leases leases;
    private final String name;
    private final String owner;
    private final Timing timing;
    private final LongSupplier nanos;
    private volatile long until;
    private volatile Word last = Word.NONE;
    private volatile boolean isReleased;

    /** What came of asking for it. */
    enum Word {
        /** Nobody asked yet. */
        NONE,
        /** This node has it. */
        OURS,
        /** Another node has it. */
        THEIRS,
        /** The store did not answer. */
        UNKNOWN
    }

    Tenure(Leases leases, String name, String owner, Timing timing, LongSupplier nanos) {
        this.leases = leases;
        this.name = name;
        this.owner = owner;
        this.timing = timing;
        this.nanos = nanos;
        until = nanos.getAsLong();
    }

    /** Asks for it, or asks to keep it. */
    Word ask() {
        long asked = nanos.getAsLong();
        var word = Word.UNKNOWN;
        try {
            word = leases.take(name, owner, timing.lease()) ? Word.OURS : Word.THEIRS;
        } catch (RuntimeException e) {
            if (last != Word.UNKNOWN)
                log.warn("Discord: the store does not say who may connect: {}", e.toString());
        }
        if (isReleased) {
            giveBack();
            return Word.THEIRS;
        }
        switch (word) {
            case OURS -> until = asked + timing.lease().minus(timing.margin()).toNanos();
            case THEIRS -> until = asked;
            case UNKNOWN, NONE -> {}
        }
        last = word;
        return word;
    }

    /** What the last question brought. */
    Word last() {
        return last;
    }

    /** Nanoseconds for which this node has it; not above zero where it does not. */
    long left() {
        return until - nanos.getAsLong();
    }

    /** Gives it back for good, also where it is just being asked for. */
    void release() {
        isReleased = true;
        until = nanos.getAsLong();
        giveBack();
    }

    private void giveBack() {
        try {
            leases.release(name, owner);
        } catch (RuntimeException e) {
            log.warn("Discord: the lease could not be given back and runs out: {}", e.toString());
        }
    }
}
