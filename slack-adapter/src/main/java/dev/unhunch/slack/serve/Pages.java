package dev.unhunch.slack.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that somebody sees who installs us, in the language that their browser asks for. */
final class Pages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z]+)}}");
    private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL);

    private final String page = file("page.html");

    /** Nothing is loaded and nothing sent; the one style is known by its hash. */
    private final Map<String, List<String>> headers =
            Map.of(
                    "Content-Type",
                    List.of("text/html; charset=utf-8"),
                    "Content-Security-Policy",
                    List.of(
                            "default-src 'none'; style-src 'sha256-"
                                    + hash(style(page))
                                    + "'; base-uri 'none'; form-action 'none'; frame-ancestors"
                                    + " 'none'"),
                    "Referrer-Policy",
                    List.of("no-referrer"),
                    "Cross-Origin-Opener-Policy",
                    List.of("same-origin"),
                    "X-Robots-Tag",
                    List.of("noindex"));

    /**
     * What a page says: {@code KEY.title} and {@code KEY.text} of the bundle, and a link under
     * {@code KEY.link}.
     *
     * @param about stands for {@code {0}} in the title
     */
    record Said(String key, String about, String link) {}

    /** A page in a language; in English where it has none of these sentences. */
    Answer page(int status, Said said, Locale reader) {
        var words = words(reader);
        var title = words.getString(said.key() + ".title").replace("{0}", said.about());
        var values =
                Map.of(
                        "lang", language(words),
                        "title", title,
                        "text", words.getString(said.key() + ".text"),
                        "link", said.link(),
                        "label", words.getString(said.key() + ".link"));
        var html =
                PLACEHOLDER
                        .matcher(page)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        escape(values.getOrDefault(found.group(1), ""))));
        return new Answer(status, headers, html);
    }

    private static ResourceBundle words(Locale reader) {
        return ResourceBundle.getBundle(
                "dev.unhunch.slack.serve.pages",
                reader,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String language(ResourceBundle words) {
        var locale = words.getLocale();
        return locale.equals(Locale.ROOT) ? "en" : locale.toLanguageTag();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style(String html) {
        var style = STYLE.matcher(html);
        if (!style.find()) throw new IllegalStateException("no style");
        return style.group(1);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(String name) {
        try (var in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
