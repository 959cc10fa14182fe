package dev.unhunch.web;

import dev.unhunch.web.http.Answer;
import dev.unhunch.web.http.Assets;
import dev.unhunch.web.http.Problem;
import dev.unhunch.web.http.Request;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML pages: files in which {@code {{key}}} stands for a text of the bundle. */
final class Pages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z.-]+)}}");

    private final Assets assets;

    Pages(Assets assets) {
        this.assets = assets;
    }

    /** The chat. */
    Answer chat(Request request) {
        return page(200, "index.html", request, Map.of());
    }

    /** The question for the key; with what was wrong the last time, or null. */
    Answer.Whole login(Request request, Map<String, String> said, int status) {
        return page(status, "login.html", request, said);
    }

    /** A refusal that a person reads. */
    Answer.Whole problem(Request request, Problem problem) {
        var text = PageTexts.in(Languages.of(request)).say("problem." + problem.code());
        return page(problem.status(), "problem.html", request, Map.of("problem", text));
    }

    private Answer.Whole page(
            int status, String file, Request request, Map<String, String> values) {
        var texts = PageTexts.in(Languages.of(request));
        var html =
                PLACEHOLDER
                        .matcher(assets.text(file))
                        .replaceAll(found -> fill(found, texts, values));
        return Answer.html(status, html);
    }

    private static String fill(MatchResult found, PageTexts texts, Map<String, String> values) {
        var key = found.group(1);
        var text =
                key.equals("lang")
                        ? texts.language()
                        : values.containsKey(key) ? values.get(key) : texts.say(key);
        return Matcher.quoteReplacement(escape(text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
