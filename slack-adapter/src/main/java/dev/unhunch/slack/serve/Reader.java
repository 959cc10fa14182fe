package dev.unhunch.slack.serve;

import com.sun.net.httpserver.HttpExchange;

import dev.unhunch.core.text.Languages;

import java.util.Locale;
import java.util.Optional;

/** The language that somebody's browser asks for. */
final class Reader {
    /** Longer headers come from no browser. */
    private static final int LONGEST = 500;

    private Reader() {}

    /**
     * The one of ours that {@code Accept-Language} (RFC 9110, 12.5.4) likes best; English where it
     * likes none. Never what is written there itself: bundles are remembered by their language, and
     * strangers could make up as many as fill the memory.
     */
    static Locale of(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept-Language"))
                .filter(header -> header.length() <= LONGEST)
                .flatMap(Reader::ours)
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> ours(String header) {
        try {
            var asked = Locale.LanguageRange.parse(header);
            return Optional.ofNullable(Locale.lookup(asked, Languages.all()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
