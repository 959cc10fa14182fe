package dev.unhunch.core.delivery;

/** The steps of the engine, each with the moments around it at which a process may die. */
public enum Moment {
    /** Nothing of this round is planned. */
    BEFORE_PLAN,
    /** The plan is stored. */
    AFTER_PLAN,
    /** Nothing of this round is leased. */
    BEFORE_LEASE,
    /** The leases are stored, nothing is sent. */
    AFTER_LEASE,
    /** A post is about to leave. */
    BEFORE_POST,
    /** The platform has answered, nothing is written down. */
    AFTER_POST,
    /** The platform is about to be asked for an earlier post. */
    BEFORE_FIND,
    /** It has answered. */
    AFTER_FIND,
    /** Results are known, not stored. */
    BEFORE_SETTLE,
    /** Results are stored. */
    AFTER_SETTLE,
    /** Leases that ran out are still there. */
    BEFORE_RECOVER,
    /** They are freed. */
    AFTER_RECOVER
}
