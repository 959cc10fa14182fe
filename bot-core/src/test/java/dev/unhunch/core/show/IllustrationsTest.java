package dev.unhunch.core.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.CardLimits;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class IllustrationsTest {
    @Test
    void steps_are_named_one_after_the_other() {
        assertThat(Illustrations.joined(List.of("Neck side turn", "Chin tuck")))
                .isEqualTo("Neck side turn, Chin tuck");
    }

    @Test
    void where_there_is_no_room_for_all_the_names_that_are_there_are_whole() {
        var name = "A name of thirty-one characters";
        var joined = Illustrations.joined(Collections.nCopies(40, name));
        assertThat(joined).endsWith(name + ", …");
        assertThat(joined.length())
                .isBetween(CardLimits.ALTERNATIVE_TEXT - 100, CardLimits.ALTERNATIVE_TEXT - 50);
        assertThat(joined.replace(name, "").replace(", ", "")).isEqualTo("…");
    }
}
