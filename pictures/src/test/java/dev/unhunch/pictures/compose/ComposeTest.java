package dev.unhunch.pictures.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.pictures.image.Pixels;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class ComposeTest {
    private static final Pixels RED = Pixels.filled(512, 512, 0xFF0000);
    private static final Pixels GREEN = Pixels.filled(512, 512, 0x00FF00);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 10, 12})
    void a_strip_of_any_length_is_as_wide_as_a_still_and_not_much_higher(int steps) {
        var strip = Strip.of(Collections.nCopies(steps, RED));
        assertThat(strip.width()).isEqualTo(512);
        assertThat(strip.height()).isBetween(180, 640);
    }

    @Test
    void steps_stand_in_the_order_of_reading() {
        var strip = Strip.of(List.of(RED, GREEN, RED));
        int middle = strip.height() / 3;
        assertThat(IntStream.of(90, 256, 420).map(x -> strip.at(x, middle)))
                .containsExactly(0xFF0000, 0x00FF00, 0xFF0000);
    }

    @Test
    void dots_count_the_steps_so_far() {
        var strip = Strip.of(List.of(RED, RED));
        assertThat(dots(strip, 0, 256, 0x2C5A85)).isLessThan(dots(strip, 256, 512, 0x2C5A85));
    }

    private static long dots(Pixels strip, int from, int to, int colour) {
        return IntStream.range(0, strip.height())
                .mapToLong(y ->
                        IntStream.range(from, to).filter(x -> strip.at(x, y) == colour).count())
                .sum();
    }

    private static Pixels cover(String id, int days, Set<Integer> rest, int stills) {
        return Cover.of(new Cover.Challenge(id, days, rest), Collections.nCopies(stills, RED));
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "2, 10", "3, 100"})
    void a_cover_shows_as_many_stills_as_there_are(int stills, int days) {
        var cover = cover("week", days, Set.of(), stills);
        long shown =
                IntStream.range(1, cover.width())
                        .filter(x ->
                                cover.at(x, 132) == 0xFF0000 && cover.at(x - 1, 132) != 0xFF0000)
                        .count();
        assertThat(shown).isEqualTo(stills);
    }

    @Test
    void each_day_has_a_dot_and_days_of_rest_a_paler_one() {
        var plain = cover("week", 7, Set.of(), 1);
        var resting = cover("week", 7, Set.of(4), 1);
        assertThat(white(resting)).isLessThan(white(plain)).isGreaterThan(0);
        assertThat(white(cover("week", 8, Set.of(), 1))).isGreaterThan(white(plain));
    }

    /** Below the discs. */
    private static long white(Pixels cover) {
        return IntStream.range(cover.width() * 260, cover.rgb().length)
                .filter(i -> cover.rgb()[i] == 0xFFFFFF)
                .count();
    }

    @Test
    void the_id_alone_chooses_the_ground() {
        assertThat(cover("week", 7, Set.of(), 1).at(0, 0))
                .isEqualTo(cover("week", 9, Set.of(2), 3).at(0, 0))
                .isNotEqualTo(cover("eyes-5", 7, Set.of(), 1).at(0, 0));
    }
}
