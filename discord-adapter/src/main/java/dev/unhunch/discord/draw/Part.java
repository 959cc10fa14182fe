package dev.unhunch.discord.draw;

import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;

/** A piece of a card on its way to becoming a component. */
sealed interface Part {
    /** Text in Markdown. */
    record Words(Kind kind, String text) implements Part {}

    /** A picture. */
    record Image(MediaGalleryItem item) implements Part {}

    /** A thin line. */
    record Line() implements Part {}

    /** What a text looks like, which says how far it keeps from its neighbours. */
    enum Kind {
        /** The heading of the whole. */
        TITLE,
        /** Running text. */
        TEXT,
        /** Numbered or with dots. */
        LIST,
        /** Small print. */
        NOTE
    }
}
