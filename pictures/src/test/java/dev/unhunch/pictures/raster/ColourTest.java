package dev.unhunch.pictures.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourTest {
    private static final int FIRST = 0x10FF80, SECOND = 0x30007F;

    @Test
    void colours_mix_channel_by_channel() {
        assertThat(Colour.mix(FIRST, SECOND, 0)).isEqualTo(FIRST);
        assertThat(Colour.mix(FIRST, SECOND, 1)).isEqualTo(SECOND);
        assertThat(Colour.mix(FIRST, SECOND, 0.25)).isEqualTo(0x18BF80);
    }

    @Test
    void there_is_nothing_beyond_either_colour() {
        assertThat(Colour.mix(FIRST, SECOND, -3)).isEqualTo(FIRST);
        assertThat(Colour.mix(FIRST, SECOND, 7)).isEqualTo(SECOND);
    }

    @Test
    void a_material_has_a_darker_shade_and_a_darker_line_still() {
        var skin = Material.of(0xE4AB85);
        assertThat(brightness(skin.shade())).isLessThan(brightness(skin.light()));
        assertThat(brightness(skin.line())).isLessThan(brightness(skin.shade()));
    }

    private static int brightness(int colour) {
        return (colour >> 16) + (colour >> 8 & 255) + (colour & 255);
    }
}
