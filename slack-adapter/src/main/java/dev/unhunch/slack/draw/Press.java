package dev.unhunch.slack.draw;

import java.util.Optional;

/** What a tapped button or menu means, read from its action id. */
public final class Press {
    private Press() {}

    /** The wire form of what was pressed; empty for a button that only opens a page. */
    public static Optional<String> read(String actionId) {
        int end = actionId.indexOf(Actions.NUMBER);
        var wire = end < 0 ? actionId : actionId.substring(0, end);
        return wire.equals(Actions.LINK) ? Optional.empty() : Optional.of(wire);
    }

    /** The name of a field, read from its block's id. */
    public static String field(String blockId) {
        int end = blockId.indexOf(Actions.NUMBER);
        return end < 0 ? blockId : blockId.substring(0, end);
    }
}
