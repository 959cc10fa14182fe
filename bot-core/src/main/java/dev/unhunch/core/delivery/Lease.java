package dev.unhunch.core.delivery;

import java.time.Instant;

/**
 * The right to send one post, until it runs out.
 *
 * @param attempt rises with every lease; a result of an older attempt changes nothing
 * @param expires from when on the post is too late
 * @param firstTry when it was leased for the first time
 * @param maybeSent whether an earlier attempt may have got through
 * @param wanted whether the subscription still asks for it; where not, it must not be sent
 */
public record Lease(
        Delivery delivery,
        String owner,
        int attempt,
        Instant expires,
        Instant firstTry,
        boolean maybeSent,
        boolean wanted) {}
