package dev.unhunch.core.port;

/**
 * How fast we post on a platform, below what it allows.
 *
 * @param perSecond posts a second over the whole platform
 * @param perWorkspaceSecond posts a second in one workspace
 */
public record Rates(double perSecond, double perWorkspaceSecond) {
    /** Throws on a rate that is not above zero. */
    public Rates {
        if (!(perSecond > 0) || !(perWorkspaceSecond > 0))
            throw new IllegalArgumentException(perSecond + ", " + perWorkspaceSecond);
    }
}
