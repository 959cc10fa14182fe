package dev.unhunch.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SpellingTest {
    private static final Spelling SPELLING =
            new Spelling(
                    List.of("neck", "back", "shoulder", "hamstring", "hip", "row"),
                    List.of("deck", "bank"));

    @ParameterizedTest
    @CsvSource({
        "neck, neck",
        "nekc, neck",
        "neeck, neck",
        "nek, neck",
        "nack, neck",
        "sholder, shoulder",
        "shoudler, shoulder",
        "shuolder, shoulder",
        "shoullderr, shoulder",
        "hamstrng, hamstring",
        "hmastrnig, hamstring"
    })
    void slips_are_mended(String typed, String meant) {
        assertThat(SPELLING.mend(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deck", "bank", "asdfgh", "hop", "rows1", "", "n", "kcen", "hipster"})
    void real_words_short_words_and_others_stay(String typed) {
        assertThat(SPELLING.mend(typed)).isEmpty();
    }

    @Test
    void a_short_word_can_be_guessed_where_others_say_which() {
        assertThat(SPELLING.nearEvenShort("rwo")).extracting(Spelling.Near::word).contains("row");
        assertThat(SPELLING.near("rwo")).isEmpty();
    }

    @Test
    void a_doubled_letter_is_nearer_than_a_wrong_one() {
        assertThat(Distance.between("neeck", "neck", 1))
                .isLessThan(Distance.between("neuck", "neck", 1));
    }
}
