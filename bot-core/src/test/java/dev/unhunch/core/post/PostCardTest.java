package dev.unhunch.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.Posts.Remarks;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;

class PostCardTest {
    private static final DeliveryKey KEY = new DeliveryKey(7, 1, LocalDate.of(2026, 11, 23));
    private static final Delivery.Target TARGET =
            new Delivery.Target(Shelves.CHANNEL, Locale.ENGLISH, Shelves.BERLIN);
    private final Library library = Shelves.withChallenges("five", "other");

    @Test
    void a_mix_can_be_done_without_opening_anything() {
        assertThat(text("mix:easy-1+strong-2"))
                .startsWith("easy 1 + strong 2")
                .contains("About 2 minutes. What easy-1 is for. What strong-2 is for.")
                .contains("easy 1: ")
                .contains("strong 2: ")
                .contains("1. Do it.\n2. Do it.")
                .contains("Stop and rest if you feel: pain in easy-1; pain in strong-2")
                .endsWith("[Done] [Swap] [When to get help]");
    }

    @Test
    void a_late_post_says_when_it_was_planned_in_local_time() {
        var late = new Remarks(Instant.parse("2026-11-23T08:00:00Z"), 0);
        assertThat(text("mix:easy-1+strong-2", late)).contains("Planned for 09:00; a little late.");
        assertThat(text("mix:easy-1+strong-2")).doesNotContain("Planned for");
    }

    @Test
    void the_number_of_people_stands_without_names_and_nothing_for_nobody() {
        assertThat(text("mix:easy-1+strong-2", new Remarks(null, 12)))
                .contains("12 people moved today");
        assertThat(text("mix:easy-1+strong-2", new Remarks(null, 1)))
                .contains("1 person moved today");
        assertThat(text("mix:easy-1+strong-2")).doesNotContain("today");
    }

    @Test
    void a_day_of_a_challenge_says_how_far_it_is() {
        assertThat(text("challenge:five:2"))
                .startsWith("Five of five · Day 2 of 5")
                .contains("strong 1: ")
                .endsWith("[Done] [Swap] [When to get help]");
    }

    @Test
    void a_rest_day_asks_for_nothing_and_can_be_found_again_all_the_same() {
        assertThat(text("challenge:five:3", new Remarks(null, 2)))
                .startsWith("Five of five · Day 3 of 5 · Rest day")
                .contains("Nothing to do today")
                .contains("Body of it.")
                .contains("2 people joined in today")
                .endsWith("[Resting today] [When to get help]");
    }

    @Test
    void the_closing_post_says_that_it_is_done_and_what_can_come_next() {
        assertThat(text("challenge:five:end"))
                .startsWith("Five of five: done")
                .contains("the last of 5 days")
                .endsWith("[I joined in] [Five of other] [Start again] [Daily mix]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mix:gone+gone-too",
                "routine:gone",
                "challenge:gone:3",
                "challenge:gone:end",
                "challenge:five:77",
                "something of another version"
            })
    void what_has_gone_gives_way_to_a_mix(String content) {
        assertThat(text(content)).contains("About 2 minutes.").contains("[Done]");
    }

    @Test
    void what_is_left_of_a_mix_is_shown() {
        assertThat(text("mix:gone+strong-2")).startsWith("strong 2").contains("1. Do it.");
    }

    @Test
    void an_empty_library_still_draws_a_card() {
        assertThat(CardText.of(draw(Shelves.library(List.of()), "mix:a+b", Remarks.NONE)))
                .startsWith("A quiet day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mix:easy-1+strong-2", "challenge:five:3", "challenge:five:end", "mix:gone"})
    void every_post_carries_its_key_in_a_done_button(String content) {
        var presses = draw(library, content, Remarks.NONE).actionRows().toString();
        assertThat(presses).contains("ActionId[verb=done, arguments=[" + KEY.wire() + ", 0]]");
    }

    @Test
    void the_same_post_is_always_the_same_card() {
        assertThat(draw(library, "mix:gone", Remarks.NONE))
                .isEqualTo(draw(Shelves.withChallenges("five", "other"), "mix:gone", Remarks.NONE));
    }

    @Test
    void content_that_is_replaced_while_a_post_is_drawn_is_not_mixed_into_it() {
        var after = Shelves.library(List.of(Shelves.draft(Kind.STRENGTH, "hard", 1).at(1)));
        // One look when it is made, and one for the post.
        var live = new ArrayDeque<>(List.of(library, library));
        var posts = new DailyPosts(() -> live.isEmpty() ? after : live.pop());

        assertThat(CardText.of(posts.draw(KEY, TARGET, "mix:gone", Remarks.NONE)))
                .contains("About 2 minutes.")
                .doesNotContain("hard");
    }

    private String text(String content) {
        return text(content, Remarks.NONE);
    }

    private String text(String content, Remarks remarks) {
        return CardText.of(draw(library, content, remarks));
    }

    private static Card draw(Library library, String content, Remarks remarks) {
        return new DailyPosts(() -> library).draw(KEY, TARGET, content, remarks);
    }
}
