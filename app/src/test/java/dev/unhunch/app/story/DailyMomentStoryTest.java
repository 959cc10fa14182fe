package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Where the time to the next post can be counted down, cards carry its instant. */
class DailyMomentStoryTest {
    private static final Rich.Moment TUESDAY =
            new Rich.Moment(
                    Instant.parse("2026-11-24T08:00:00Z"), "Tuesday 24 November, 09:00 (Berlin)");

    private final Team team = new Team();
    private final Chat ada = team.ada;

    private static List<Rich.Moment> moments(Card card) {
        return card.blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Text(var text) -> moments(text);
                            case Block.Note(var text) -> moments(text);
                            case Block.Picture _,
                                    Block.Divider _,
                                    Block.Facts _,
                                    Block.Steps _,
                                    Block.Points _ ->
                                    Stream.of();
                        })
                .toList();
    }

    private static Stream<Rich.Moment> moments(Rich rich) {
        return switch (rich) {
            case Rich.Moment moment -> Stream.of(moment);
            case Rich.Row(var parts) -> parts.stream().flatMap(DailyMomentStoryTest::moments);
            case Rich.Plain _, Rich.Strong _, Rich.Link _, Rich.Mention _, Rich.Where _ ->
                    Stream.of();
        };
    }

    @Test
    void after_a_change_and_when_looking() {
        ada.says("/daily subscribe 9:00");
        assertThat(moments(ada.card())).containsExactly(TUESDAY);
        assertThat(ada.card().summary()).contains("Next post: " + TUESDAY.text());
        assertThat(moments(ada.says("/daily show").card())).containsExactly(TUESDAY);
        assertThat(moments(ada.says("/daily now").card())).containsExactly(TUESDAY);
    }

    @Test
    void a_pause_counts_to_the_first_post_after_it() {
        ada.says("/daily subscribe 9:00").says("/daily pause until 3 dec");
        var third = Instant.parse("2026-12-03T08:00:00Z");
        assertThat(moments(ada.card())).extracting(Rich.Moment::at).containsExactly(third);
    }

    @Test
    void what_rests_counts_to_nothing() {
        ada.says("/daily subscribe 9:00").says("/daily pause");
        assertThat(moments(ada.card())).isEmpty();
        assertThat(moments(ada.says("/daily show").card())).isEmpty();
    }
}
