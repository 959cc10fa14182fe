package dev.unhunch.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.post.PostVerb;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What the core relies on when it posts, whatever the platform. Nothing was posted before each
 * test, and the platform can be reached.
 */
public interface ChatPlatformContract {
    /** The platform. */
    ChatPlatform platform();

    /** The time by which it reads deadlines. */
    Instant now();

    /** A place to post in. */
    Place place();

    /** Another one. */
    Place otherPlace();

    /** A place that was there once. */
    Place gonePlace();

    /** Somebody who can be written to. */
    Person person();

    /** How many posts of a key people see in a place. */
    int seen(Place place, String key);

    /** All that a message says. */
    String text(Place place, String messageId);

    /** The next post is accepted, but its answer does not come. */
    void losesAnswer();

    private Instant inTime() {
        return now().plusSeconds(10);
    }

    /** A key of a post of today. */
    default String key() {
        return keyOf(1);
    }

    private String keyOf(int line) {
        var today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
        return "d:1z:" + line + ":" + DateTimeFormatter.BASIC_ISO_DATE.format(today);
    }

    /** A post as the core draws it, with its key in the Done button. */
    static Card card(String words, String key) {
        return new Card(
                words,
                List.of(new Block.Text(Rich.of("Up, back, breathe."))),
                List.of(
                        List.of(
                                Action.Button.main("Done", ActionId.of(PostVerb.DONE, key, "0")),
                                Action.Button.plain("Swap", ActionId.of(PostVerb.SWAP, key, "1")))),
                words);
    }

    private String delivered(Posted posted) {
        assertThat(posted).isInstanceOf(Posted.Delivered.class);
        return ((Posted.Delivered) posted).messageId();
    }

    private Posted post(Place place, String key) {
        return platform().post(place, card("Two minutes", key), key, inTime());
    }

    @Test
    default void a_post_is_there_for_everybody() {
        var id = delivered(post(place(), key()));
        assertThat(seen(place(), key())).isEqualTo(1);
        assertThat(text(place(), id)).contains("Two minutes");
    }

    @Test
    default void a_second_post_of_a_key_is_the_first_one_while_the_platform_promises_that() {
        assertThat(platform().deduplicatesFor()).isPositive();
        var id = delivered(post(place(), key()));
        assertThat(delivered(post(place(), key()))).isEqualTo(id);
        assertThat(seen(place(), key())).isEqualTo(1);
    }

    @Test
    default void keys_and_places_are_not_mixed_up() {
        var id = delivered(post(place(), key()));
        assertThat(delivered(post(place(), keyOf(2)))).isNotEqualTo(id);
        assertThat(delivered(post(otherPlace(), key()))).isNotEqualTo(id);
        assertThat(seen(place(), key())).isEqualTo(1);
        assertThat(seen(otherPlace(), key())).isEqualTo(1);
    }

    @Test
    default void a_post_is_found_by_its_key_where_it_is() {
        delivered(post(place(), keyOf(2)));
        var id = delivered(post(place(), key()));
        assertThat(platform().find(place(), key())).isEqualTo(new Found.Yes(id));
        assertThat(platform().find(place(), keyOf(3))).isEqualTo(new Found.No());
        assertThat(platform().find(otherPlace(), key())).isEqualTo(new Found.No());
    }

    @Test
    default void an_edit_takes_the_place_of_the_post_and_keeps_its_key() {
        var id = delivered(post(place(), key()));
        assertThat(platform().edit(place(), id, card("Three people moved", key()))).isTrue();
        assertThat(text(place(), id)).contains("Three people moved").doesNotContain("Two minutes");
        assertThat(platform().find(place(), key())).isEqualTo(new Found.Yes(id));
        assertThat(seen(place(), key())).isEqualTo(1);
    }

    @Test
    default void a_place_that_is_gone_is_undeliverable_and_says_what_is_missing() {
        assertThat(post(gonePlace(), key()))
                .isInstanceOfSatisfying(
                        Posted.Undeliverable.class, it -> assertThat(it.missing()).isNotBlank());
    }

    @Test
    default void a_place_says_whether_it_is_open_before_anything_is_posted() {
        assertThat(platform().access(place())).isEqualTo(new Access.Open());
        assertThat(platform().access(gonePlace())).isNotInstanceOf(Access.Open.class);
    }

    @Test
    default void nothing_leaves_after_its_deadline() {
        for (var late : List.of(Duration.ofMillis(1), Duration.ofHours(1)))
            assertThat(platform().post(place(), card("Too late", key()), key(), now().minus(late)))
                    .isInstanceOf(Posted.RetryAfter.class);
        assertThat(seen(place(), key())).isZero();
        assertThat(platform().find(place(), key())).isEqualTo(new Found.No());
    }

    @Test
    default void a_post_whose_answer_was_lost_is_there_once_and_can_be_found() {
        losesAnswer();
        assertThat(post(place(), key()))
                .isInstanceOfAny(Posted.Uncertain.class, Posted.Delivered.class);
        assertThat(platform().find(place(), key())).isInstanceOf(Found.Yes.class);
        delivered(post(place(), key()));
        assertThat(seen(place(), key())).isEqualTo(1);
    }

    @Test
    default void one_person_can_be_told() {
        delivered(platform().tell(person(), card("A pause", "n:1"), "n:1", inTime()));
    }

    @Test
    default void names_routes_and_rates_are_what_the_engine_expects() {
        assertThat(platform().name()).isEqualTo(place().platform());
        assertThat(platform().reach().platform()).isEqualTo(platform().name());
        var reach = platform().reach();
        for (var each : List.of(place(), otherPlace())) {
            assertThat(platform().route(each)).isNotNegative();
            assertThat(reach.remainders())
                    .contains((int) (platform().route(each) % reach.modulus()));
        }
    }
}
