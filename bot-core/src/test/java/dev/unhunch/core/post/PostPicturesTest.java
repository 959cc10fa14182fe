package dev.unhunch.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.Posts.Remarks;
import dev.unhunch.core.exercise.Library;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a post shows, where pictures have been drawn. */
class PostPicturesTest {
    private static final DeliveryKey KEY = new DeliveryKey(7, 1, LocalDate.of(2026, 11, 23));
    private static final Delivery.Target TARGET =
            new Delivery.Target(Shelves.CHANNEL, Locale.ENGLISH, Shelves.BERLIN);
    private final Library library =
            Shelves.library(
                    Shelves.exercises(9, 9).stream().map(Shelves::pictured).toList(),
                    Shelves.covered(Shelves.five("five")));

    private Card draw(String content) {
        return new DailyPosts(() -> library).draw(KEY, TARGET, content, Remarks.NONE);
    }

    private List<String> pictures(String content) {
        return draw(content).blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(each -> ((Block.Picture) each).id())
                .toList();
    }

    @Test
    void two_exercises_are_shown_each_above_its_steps() {
        var blocks = draw("mix:easy-1+strong-2").blocks();
        assertThat(pictures("mix:easy-1+strong-2")).containsExactly("easy-1", "strong-2");
        var first = new Block.Picture("easy-1", "Picture.", Block.Motion.MOVING);
        int at = blocks.indexOf(first);
        assertThat(at).isPositive();
        assertThat(blocks.get(at - 1).toString()).contains("easy 1");
        assertThat(blocks.get(at + 1)).isInstanceOf(Block.Steps.class);
    }

    @Test
    void more_would_push_the_words_out_of_sight() {
        assertThat(pictures("mix:easy-1+easy-2+strong-2")).isEmpty();
    }

    @Test
    void a_challenge_begins_and_ends_with_its_cover() {
        assertThat(pictures("challenge:five:1")).containsExactly("challenge-five", "strong-1");
        assertThat(pictures("challenge:five:2")).containsExactly("strong-1");
        assertThat(pictures("challenge:five:3")).as("a day of rest").isEmpty();
        assertThat(pictures("challenge:five:end")).containsExactly("challenge-five");
    }
}
