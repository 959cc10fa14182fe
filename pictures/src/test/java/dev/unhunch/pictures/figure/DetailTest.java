package dev.unhunch.pictures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetailTest {
    @Test
    void faces_gain_detail_as_they_grow() {
        assertThat(Detail.at(2.5)).isEqualTo(Detail.FAR);
        assertThat(Detail.at(7)).isEqualTo(Detail.NEAR);
        assertThat(Detail.at(20)).isEqualTo(Detail.CLOSE);
    }
}
