package dev.unhunch.slack.serve;

import com.sun.net.httpserver.HttpExchange;

import java.util.Locale;
import java.util.Optional;

/** The language that somebody's browser asks for. */
final class Reader {
    /** Longer headers come from no browser. */
    private static final int LONGEST = 500;

    private Reader() {}

    /** The first language of {@code Accept-Language} (RFC 9110, 12.5.4); English without one. */
    static Locale of(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept-Language"))
                .filter(header -> header.length() <= LONGEST)
                .flatMap(Reader::first)
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> first(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .findFirst()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
