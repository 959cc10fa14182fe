package dev.unhunch.crash;

import java.util.Locale;

/** The two kinds of platform that there are, by what they promise about a post sent twice. */
enum Flavour {
    /**
     * Like Discord: a nonce is remembered for some minutes, and a post can be read back at once.
     */
    NONCE,
    /** Like Slack: nothing is remembered, and a post takes a while to show in the history. */
    PLAIN;

    /** The platform's name in places. */
    String platform() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The flavour of a platform's name. */
    static Flavour of(String platform) {
        return valueOf(platform.toUpperCase(Locale.ROOT));
    }
}
