package dev.unhunch.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

class RoomsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Rooms rooms = new Rooms(InstantSource.fixed(NOON));
    private final Seat maya = World.trial().seat("maya", "general").orElseThrow();
    private final Seat jonas = World.trial().seat("jonas", "general").orElseThrow();

    @Test
    void messages_bear_the_time_that_is_handed_in() {
        assertThat(rooms.tell(maya, card("one")).at()).isEqualTo(NOON);
    }

    @Test
    void private_and_public_messages_stand_in_the_order_in_which_they_were_said() {
        rooms.typed(maya, "first");
        rooms.post(maya.place(), card("second"));
        rooms.tell(maya, card("third"));
        assertThat(rooms.seenFrom(maya).messages())
                .extracting(Message::onlyYou)
                .containsExactly(true, false, true);
    }

    @Test
    void old_messages_fall_out() {
        for (int n = 0; n < 1_000; n++) {
            rooms.typed(maya, "line " + n);
            rooms.post(maya.place(), card("card " + n));
        }
        assertThat(rooms.seenFrom(maya).messages()).hasSize(Rooms.PRIVATE_KEPT + Rooms.PUBLIC_KEPT);
        assertThat(rooms.seenFrom(jonas).messages()).hasSize(Rooms.PUBLIC_KEPT);
        assertThat(rooms.seenFrom(jonas).messages().getLast().content())
                .isEqualTo(new Message.Posted(card("card 999")));
    }

    @Test
    void an_update_of_a_message_that_fell_out_is_a_new_private_one() {
        var old = rooms.post(maya.place(), card("old"));
        for (int n = 0; n < Rooms.PUBLIC_KEPT; n++) rooms.post(maya.place(), card("new"));
        var update = rooms.replace(jonas, old.id(), card("update"));
        assertThat(update.onlyYou()).isTrue();
        assertThat(update.id()).isGreaterThan(old.id());
    }

    @Test
    void ids_after_a_restart_are_larger_than_those_before() {
        var before = rooms.tell(maya, card("before"));
        var later = new Rooms(InstantSource.fixed(NOON.plusSeconds(1)));
        assertThat(later.tell(maya, card("after")).id()).isGreaterThan(before.id());
    }

    @Test
    void a_page_that_does_not_read_is_cut_off_and_holds_nobody_up() {
        var slow = rooms.listen(maya).orElseThrow();
        for (int n = 0; n <= Listener.WAITING; n++) rooms.post(maya.place(), card("card"));
        assertThat(slow.isOpen()).isFalse();
        assertThat(Thread.interrupted()).as("woken from a write").isTrue();
    }

    @Test
    void no_more_pages_open_than_fit() {
        for (int n = 0; n < Rooms.LISTENERS; n++) assertThat(rooms.listen(maya)).isPresent();
        assertThat(rooms.listen(maya)).isEmpty();
    }

    private static Card card(String title) {
        return new Card(title, List.of(new Block.Text(Rich.of(title))), List.of(), title);
    }
}
