package dev.unhunch.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Place;

import org.junit.jupiter.api.Test;

import java.util.HashSet;

/** The name by which Discord knows a post. */
class NonceTest {
    private static final Place GENERAL = new Place("discord", "7", "42");

    @Test
    void it_is_the_same_in_every_process_for_ever() {
        assertThat(Nonce.of(GENERAL, "d:1z:1:20261123"))
                .isEqualTo("DSMdQsBVcADrHhUF-FM8OgaD-")
                .hasSize(25);
    }

    @Test
    void no_two_posts_share_one() {
        var all = new HashSet<String>();
        for (int n = 0; n < 1_000; n++) {
            all.add(Nonce.of(GENERAL, "d:1z:" + n + ":20261123"));
            all.add(Nonce.of(new Place("discord", "7", "43"), "d:1z:" + n + ":20261123"));
        }
        assertThat(all).hasSize(2_000);
    }
}
