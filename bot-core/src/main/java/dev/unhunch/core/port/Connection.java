package dev.unhunch.core.port;

import java.time.Instant;

/** How a chat platform and we are connected. */
public sealed interface Connection {
    /** Not yet, for the first time. */
    record Connecting() implements Connection {}

    /** What people write reaches us. */
    record Connected() implements Connection {}

    /** It was lost, and is being made again. */
    record Lost(Instant since) implements Connection {}

    /** Another node holds it; this one is ready to take over. */
    record Elsewhere() implements Connection {}

    /**
     * The platform refuses us, and trying again would not help.
     *
     * @param why one sentence for whoever runs the product
     */
    record Refused(String why) implements Connection {}
}
