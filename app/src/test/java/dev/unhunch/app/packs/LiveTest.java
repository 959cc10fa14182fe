package dev.unhunch.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LiveTest {
    private final Live<String> live = new Live<>("old");

    @Test
    void what_begins_later_sees_what_is_new() {
        live.replace("new");
        assertThat(live.get()).isEqualTo("new");
        assertThat(live.holding(live)).isEqualTo("new");
    }

    @Test
    void what_has_begun_sees_one_and_the_same_to_its_end() {
        var seen =
                live.holding(() -> {
                    var before = live.get();
                    live.replace("new");
                    return List.of(before, live.get(), live.holding(live));
                });
        assertThat(seen).containsExactly("old", "old", "old");
        assertThat(live.get()).isEqualTo("new");
    }
}
