package dev.unhunch.core.delivery;

/**
 * Plans, sends and settles posts, in a thread of its own. Several nodes may run one engine each on
 * one store; they share nothing else.
 */
public final class DeliveryEngine implements AutoCloseable {
    /** An engine that nobody looks on at. Nothing happens before {@link #start}. */
    public DeliveryEngine(EngineParts parts, Node node, EngineSettings settings) {
        this(parts, node, settings, Probe.NONE);
    }

    /** An engine. Nothing happens before {@link #start}. */
    public DeliveryEngine(EngineParts parts, Node node, EngineSettings settings, Probe probe) {}

    /** Starts working. Returns at once; errors of the store are logged and tried again. */
    public void start() {}

    /** There may be something to do: looks now instead of at the next poll. Returns at once. */
    public void wake() {}

    /** Leases nothing more, finishes and settles what is being sent, and returns. */
    @Override
    public void close() {}
}
