package dev.unhunch.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Transcript;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class RoomsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Instant now = NOON;
    private final TestTranscript transcript = new TestTranscript();
    private final Rooms rooms = roomsAt(NOON);
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
        assertThat(rooms.seenFrom(maya).messages())
                .hasSize(Rooms.PRIVATE_KEPT + Rooms.PUBLIC_SHOWN);
        assertThat(rooms.seenFrom(jonas).messages()).hasSize(Rooms.PUBLIC_SHOWN);
        assertThat(rooms.seenFrom(jonas).messages().getLast().content())
                .isEqualTo(new Message.Kept("card 999"));
    }

    @Test
    void an_update_of_one_s_own_message_that_fell_out_is_a_new_private_one() {
        var old = rooms.tell(maya, card("old"));
        for (int n = 0; n < Rooms.PRIVATE_KEPT; n++) rooms.tell(maya, card("new"));
        var update = rooms.replace(maya, old.id(), card("update"));
        assertThat(update.onlyYou()).isTrue();
        assertThat(update.id()).isGreaterThan(old.id());
    }

    @Test
    void ids_after_a_restart_are_larger_than_those_before() {
        var before = rooms.tell(maya, card("before"));
        var later = roomsAt(NOON.plusSeconds(1));
        assertThat(later.tell(maya, card("after")).id()).isGreaterThan(before.id());
    }

    @Test
    void ids_rise_even_where_the_clock_went_back() {
        var before = rooms.post(maya.place(), card("before"));
        var earlier = roomsAt(NOON.minusSeconds(3_600));
        assertThat(earlier.tell(maya, card("after")).id()).isGreaterThan(before.id());
    }

    @Test
    void posts_of_two_nodes_stand_in_the_order_of_the_clock() {
        var early = new Rooms(() -> now, transcript, Card::title);
        now = NOON.plusSeconds(60);
        var late = new Rooms(() -> now, transcript, Card::title);
        late.post(maya.place(), card("first"));
        now = NOON.plusSeconds(120);
        early.post(maya.place(), card("second"));
        assertThat(late.seenFrom(maya).messages())
                .extracting(Message::content)
                .containsExactly(new Message.Kept("first"), new Message.Kept("second"));
    }

    @Test
    void after_a_restart_what_everybody_saw_is_there_and_what_one_person_saw_is_not() {
        rooms.tell(maya, card("private"));
        var post = rooms.post(maya.place(), card("public"));
        assertThat(roomsAt(NOON.plusSeconds(1)).seenFrom(maya).messages()).containsExactly(post);
    }

    @Test
    void a_message_not_yet_kept_is_newer_than_what_a_page_has_seen() {
        var views = new ArrayList<Rooms.View>();
        Rooms[] busy = new Rooms[1];
        busy[0] =
                new Rooms(
                        InstantSource.fixed(NOON),
                        new Meanwhile(transcript, () -> views.add(busy[0].seenFrom(jonas))),
                        Card::title);
        var post = busy[0].post(maya.place(), card("post"));
        assertThat(views)
                .singleElement()
                .satisfies(view -> assertThat(view.newest()).isLessThan(post.id()));
        assertThat(busy[0].seenFrom(jonas).newest()).isEqualTo(post.id());
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

    private Rooms roomsAt(Instant time) {
        return new Rooms(InstantSource.fixed(time), transcript, Card::title);
    }

    /** Does something while a message is on its way into the transcript. */
    private record Meanwhile(Transcript kept, Runnable other) implements Transcript {
        @Override
        public Entry add(Place place, Entry entry, @Nullable String key) {
            other.run();
            return kept.add(place, entry, key);
        }

        @Override
        public Optional<Entry> find(Place place, String key) {
            return kept.find(place, key);
        }

        @Override
        public List<Entry> newest(Place place, int limit) {
            return kept.newest(place, limit);
        }

        @Override
        public Optional<Entry> replace(Place place, long id, String body) {
            return kept.replace(place, id, body);
        }

        @Override
        public long lastId() {
            return kept.lastId();
        }
    }

    private static Card card(String title) {
        return new Card(title, List.of(new Block.Text(Rich.of(title))), List.of(), title);
    }
}
