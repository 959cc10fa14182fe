package dev.unhunch.pictures.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.pictures.film.Film;
import dev.unhunch.pictures.film.Film.Shot;
import dev.unhunch.pictures.film.Picture;
import dev.unhunch.pictures.image.Viewer.Shown;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class GifTest {
    private static final int ROOMY = 1 << 20;
    private static final Film FILM = Films.of(9);

    @Test
    void every_shot_is_shown_as_drawn_within_what_the_eye_can_tell() throws IOException {
        var shown = Viewer.film(Gif.encode(FILM, ROOMY).file());
        assertThat(shown).hasSameSizeAs(FILM.shots());
        for (int i = 0; i < shown.size(); i++)
            assertThat(
                            Differences.greatest(
                                    Pixels.of(FILM.shots().get(i).picture()),
                                    shown.get(i).pixels()))
                    .isLessThan(12);
    }

    @Test
    void each_shot_stays_as_long_as_it_is_to() throws IOException {
        assertThat(Viewer.film(Gif.encode(FILM, ROOMY).file()))
                .extracting(Shown::hundredths)
                .containsExactly(60, 6, 6, 6, 6, 6, 6, 6, 6);
    }

    @Test
    void it_runs_for_ever() throws IOException {
        assertThat(Viewer.repeats(Gif.encode(FILM, ROOMY).file())).isZero();
    }

    @Test
    void what_does_not_change_costs_nearly_nothing() {
        int one = Gif.encode(Films.of(1), ROOMY).file().length;
        var still = new Film(FILM.still(), copies(FILM.shots().getFirst(), 30));
        assertThat(Gif.encode(still, ROOMY).file().length).isLessThan(one + 10);
    }

    @Test
    void shots_that_look_the_same_become_one_that_stays_as_long() throws IOException {
        var shots = copies(FILM.shots().getLast(), 5);
        assertThat(Viewer.film(Gif.encode(new Film(FILM.still(), shots), ROOMY).file()))
                .singleElement()
                .extracting(Shown::hundredths)
                .isEqualTo(30);
    }

    @Test
    void a_film_that_is_too_large_loses_colours_before_shots() {
        var film = noise();
        int large = Gif.encode(film, Integer.MAX_VALUE).file().length;
        var smaller = Gif.encode(film, large * 9 / 10);
        assertThat(smaller.file().length).isLessThanOrEqualTo(large * 9 / 10);
        assertThat(smaller.shots()).isEqualTo(film.shots().size());
    }

    @Test
    void then_it_loses_every_second_shot_on_the_way_and_takes_as_long_all_the_same()
            throws IOException {
        var smallest = Gif.encode(noise(), 1);
        assertThat(smallest.shots()).isEqualTo(6);
        assertThat(Viewer.film(smallest.file()))
                .extracting(Shown::hundredths)
                .containsExactly(60, 12, 12, 12, 90, 6);
    }

    @Test
    void noise_comes_through_the_packing_unharmed() throws IOException {
        var gif = Gif.encode(noise(), Integer.MAX_VALUE).file();
        assertThat(GifReader.shots(gif))
                .extracting(Pixels::rgb)
                .containsExactlyElementsOf(
                        Viewer.film(gif).stream().map(each -> each.pixels().rgb()).toList());
    }

    @Test
    void the_same_film_gives_the_same_bytes() {
        assertThat(Gif.encode(Films.of(9), ROOMY).file()).isEqualTo(Gif.encode(FILM, ROOMY).file());
    }

    @Test
    void what_is_no_film_of_ours_is_refused() {
        var half = Arrays.copyOf(Gif.encode(FILM, ROOMY).file(), 900);
        assertThatThrownBy(() -> GifReader.shots(half)).isInstanceOf(IOException.class);
    }

    private static List<Shot> copies(Shot shot, int count) {
        return Collections.nCopies(count, shot);
    }

    /** Two positions with shots on the way, of which no two pixels have to do with each other. */
    private static Film noise() {
        var random = new Random(7);
        var shots =
                IntStream.of(60, 6, 6, 6, 6, 6, 6, 90, 6)
                        .mapToObj(each -> new Shot(noise(random), each))
                        .toList();
        return new Film(shots.getFirst().picture(), shots);
    }

    private static Picture noise(Random random) {
        return new Picture(64, random.ints(64 * 64, 0, 1 << 24).toArray());
    }
}
