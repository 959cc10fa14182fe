package dev.unhunch.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like alarming ones, and sentences of an ordinary day at a desk. */
class HarmlessLinesTest {
    @ParameterizedTest
    @CsvSource({
        "numbers",
        "thumb",
        "dumb",
        "never",
        "fiber",
        "strike",
        "strode",
        "painted",
        "tangle",
        "single",
        "people",
        "opposite",
        "opera",
        "cancel",
        "child's",
        "figure",
        "gaming",
        "entertain",
        "certain",
        "diet",
        "breakfast",
        "keystroke",
        "heartfelt",
        "switches",
        "jingle"
    })
    void words_that_look_alike_stay_what_they_are(String word) {
        assertThat(SafetyFiles.CHECK.check(word)).isEmpty();
        assertThat(SafetyFiles.CHECK.check("my neck and " + word)).isEmpty();
        assertThat(SafetyFiles.CHECK.check("want to " + word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to diet and stretch",
                "my arm rest is too low",
                "the number of my desk",
                "never stretched before, where do I start",
                "strike a pose for my shoulders",
                "my back is painted on this chair",
                "the printer died again",
                "my battery is dying",
                "typing all day, wrists are tired",
                "two hours of calls and a stiff neck",
                "can I do this in a meeting",
                "quick one before my next call",
                "shoulders up to my ears today",
                "long flight tomorrow",
                "back to back meetings",
                "I slouch when I code",
                "my eyes are tired from spreadsheets",
                "something for the whole team",
                "new chair, still slouching",
                "how often should I stand up",
                "tight hips from sitting",
                "is planking any good",
                "morning routine please",
                "what helps against a hunched back",
                "stretch for people with standing desks",
                "my keyboard is too high"
            })
    void an_ordinary_day_at_a_desk_raises_nothing(String line) {
        assertThat(SafetyFiles.CHECK.check(line)).isEmpty();
    }
}
