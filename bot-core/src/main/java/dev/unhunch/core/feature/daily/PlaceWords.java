package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.text.Texts;

/** Sentences in the words of a place: a conversation is no channel, and platforms name things. */
final class PlaceWords {
    private PlaceWords() {}

    /**
     * The key of a sentence where it is said: {@code key.direct} in somebody's own conversation
     * with us, {@code key.slack} on Slack, where there are such.
     */
    static String key(Texts texts, Place place, String key) {
        var direct = key + ".direct";
        if (place.isDirect() && texts.has(direct)) return direct;
        var ofPlatform = key + "." + place.platform();
        return texts.has(ofPlatform) ? ofPlatform : key;
    }

    /** A sentence around the name of a place, which stands at {@code {0}}. */
    static Rich around(Texts texts, Place place, String key) {
        return Moments.around(texts.say(key, Moments.MARK), name(texts, place));
    }

    /** A place as people call it. */
    static Rich name(Texts texts, Place place) {
        return place.isDirect()
                ? Rich.of(texts.say("daily.here.direct"))
                : new Rich.Where(place, texts.say("daily.broken.channel"));
    }
}
