package dev.unhunch.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.Index;
import dev.unhunch.content.pack.RecordKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Nothing is promised that exercise cannot keep, and the article's errors stay out. */
class ClaimsTest {
    private static final Pattern PROMISES =
            Pattern.compile(
                    "(?i)\\b(cur(e|es|ed|ing)|fix(es|ed|ing)?|prevent(s|ed|ing)?|heal(s|ed|ing)?"
                            + "|guarantee[sd]?|pain[- ]free|stable for life|at bay|miracle"
                            + "|get rid of|eliminat(e|es|ing)|always works)\\b");

    @Test
    void no_text_promises_to_cure_fix_or_prevent() {
        for (var text : texts())
            assertThat(PROMISES.matcher(text).results().map(match -> match.group()).toList())
                    .as("%s", text)
                    .isEmpty();
    }

    private static final Map<String, String> PROMISES_IN =
            Map.of(
                    "de",
                    "heil(t|en|end|ung)|kurier(t|en)|verhinder(t|n)|beug(t|en)"
                            + " [^.]{0,30}(schmerz|verspannung)[^.]{0,15} vor"
                            + "|garantier(t|en)|schmerzfrei|wundermittel|beseitig(t|en)",
                    "es",
                    "cura(n|r|rá)?|sana(n|r)|previene(n)?|prevenir|garantiza(n|r)?|elimina(n|r)?"
                            + "|milagro(so)?",
                    "fr",
                    "guéri(t|r|ssent)|prévien(t|nent)|prévenir|garanti(t|e|ssent)|élimine(nt)?"
                            + "|miracle");

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void no_translation_does_either(String language) {
        var promises = Pattern.compile("(?iu)\\b(" + PROMISES_IN.get(language) + ")\\b");
        for (var text : translations(language))
            assertThat(promises.matcher(text).results().map(match -> match.group()).toList())
                    .as("%s", text)
                    .isEmpty();
    }

    private static List<String> translations(String language) {
        var texts = new ArrayList<String>();
        for (var overlay : Index.builtIn().overlays())
            if (overlay.language().equals(language)) collect(overlay.json().path("text"), texts);
        assertThat(texts).hasSizeGreaterThan(100);
        return texts;
    }

    @Test
    void a_promise_would_be_found() {
        assertThat(PROMISES.matcher("It prevents neck pain").find()).isTrue();
        assertThat(PROMISES.matcher("Stay pain-free").find()).isTrue();
        assertThat(PROMISES.matcher("secure, fixture, a prefix").find()).isFalse();
    }

    @Test
    void nobody_lies_face_down_on_a_roller() {
        assertThat(texts())
                .noneMatch(text ->
                        text.toLowerCase(Locale.ROOT).contains("roller under your upper back"));
        assertThat(String.join(" ", textsOf("prone-t-raise")))
                .doesNotContain("under your upper", "under the upper");
    }

    @Test
    void looking_up_opens_the_front_of_the_neck() {
        var text = String.join(" ", textsOf("neck-extension"));
        assertThat(text)
                .contains("front of the neck")
                .doesNotContainIgnoringCase("stretches the back");
    }

    @Test
    void every_exercise_says_when_to_stop() {
        for (var exercise : Content.builtIn().library().exercises().values())
            assertThat(exercise.text().original().stopIf()).as("%s", exercise.id()).isNotEmpty();
    }

    private static List<String> texts() {
        var texts = new ArrayList<String>();
        var pack = Index.builtIn();
        for (var kind : RecordKind.values())
            for (var entry : pack.records(kind).values()) collect(entry.json().path("text"), texts);
        assertThat(texts).hasSizeGreaterThan(300);
        return texts;
    }

    private static List<String> textsOf(String exercise) {
        var texts = new ArrayList<String>();
        collect(
                Index.builtIn()
                        .record(RecordKind.EXERCISES, exercise)
                        .orElseThrow()
                        .json()
                        .path("text"),
                texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) texts.add(node.asText());
        node.forEach(each -> collect(each, texts));
    }
}
