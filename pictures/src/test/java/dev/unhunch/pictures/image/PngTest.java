package dev.unhunch.pictures.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

class PngTest {
    private static final Pixels DISC = Pixels.of(Films.picture(40));

    @Test
    void few_colours_come_back_exactly_in_anybodys_program() throws IOException {
        var few = new Pixels(3, 2, new int[] {0xFF0000, 0x00FF00, 0x0000FF, 0, 0xFFFFFF, 0x123456});
        assertThat(Viewer.still(Png.encode(few, 1000)).rgb()).isEqualTo(few.rgb());
    }

    @Test
    void many_colours_come_back_nearly_and_the_ground_exactly() throws IOException {
        var back = Viewer.still(Png.encode(noise(), 1 << 20));
        assertThat(back.width()).isEqualTo(128);
        assertThat(Differences.greatest(noise(), back)).isLessThan(90);
        assertThat(back.at(0, 127)).isEqualTo(Films.GROUND);
    }

    @Test
    void it_has_at_most_128_colours() throws IOException {
        assertThat(Viewer.still(Png.encode(noise(), 1 << 20)).rgb())
                .satisfies(rgb ->
                        assertThat(IntStream.of(rgb).distinct().count()).isBetween(100L, 128L));
    }

    @Test
    void what_is_too_large_gets_fewer_colours() throws IOException {
        var large = Png.encode(noise(), 1 << 20);
        var small = Png.encode(noise(), large.length * 3 / 4);
        assertThat(small.length).isLessThanOrEqualTo(large.length * 3 / 4);
        assertThat(Viewer.still(small).height()).isEqualTo(128);
    }

    @Test
    void the_same_picture_gives_the_same_bytes() {
        assertThat(Png.encode(Pixels.of(Films.picture(40)), 25_000))
                .isEqualTo(Png.encode(DISC, 25_000));
    }

    @Test
    void we_read_what_others_read() throws IOException {
        var png = Png.encode(DISC, 25_000);
        assertThat(Png.decode(png).rgb()).isEqualTo(Viewer.still(png).rgb());
    }

    @Test
    void two_files_are_the_same_picture_when_every_pixel_is() {
        var one = Png.encode(DISC, 25_000);
        assertThat(Png.isSame(one, one.clone())).isTrue();
        assertThat(Png.isSame(one, Png.encode(Pixels.of(Films.picture(41)), 25_000))).isFalse();
        assertThat(Png.isSame(one, new byte[] {1, 2, 3})).isFalse();
    }

    @Test
    void the_same_picture_packed_otherwise_is_the_same_picture() {
        var one = Png.encode(DISC, 25_000);
        assertThat(Repacked.weakly(one)).isNotEqualTo(one);
        assertThat(Png.isSame(one, Repacked.weakly(one))).isTrue();
    }

    @Test
    void what_is_no_picture_of_ours_is_refused() {
        assertThatThrownBy(() -> Png.decode(new byte[100])).isInstanceOf(IOException.class);
        var half = Arrays.copyOf(Png.encode(DISC, 25_000), 300);
        assertThatThrownBy(() -> Png.decode(half)).isInstanceOf(IOException.class);
    }

    /** A picture as hard as can be, but for one half of it, which is even. */
    private static Pixels noise() {
        var random = new Random(7);
        var pixels = Pixels.filled(128, 128, Films.GROUND);
        for (int i = 0; i < 128 * 64; i++) pixels.rgb()[i] = random.nextInt(1 << 24);
        return pixels;
    }
}
