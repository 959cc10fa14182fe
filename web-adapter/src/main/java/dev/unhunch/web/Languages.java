package dev.unhunch.web;

import dev.unhunch.web.http.Request;

import java.util.Locale;
import java.util.Optional;

/** The language that somebody reads. */
final class Languages {
    /** Longer tags exist (RFC 5646 names no limit), but not in browsers. */
    private static final int LONGEST = 35;

    private Languages() {}

    /** The language of a tag that the page sent, such as {@code de-AT}. */
    static Locale of(Optional<String> tag) {
        return tag.filter(given -> given.length() <= LONGEST)
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty())
                .orElse(Locale.ENGLISH);
    }

    /** The language that a browser asks for first. */
    static Locale of(Request request) {
        try {
            return of(
                    request.header("Accept-Language")
                            .map(Locale.LanguageRange::parse)
                            .map(ranges -> ranges.getFirst().getRange()));
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH;
        }
    }
}
