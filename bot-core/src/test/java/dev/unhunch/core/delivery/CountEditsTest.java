package dev.unhunch.core.delivery;

import static dev.unhunch.core.delivery.World.GENERAL;
import static dev.unhunch.core.delivery.World.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.FakePlatform.Edit;
import dev.unhunch.core.progress.Journal;
import dev.unhunch.core.progress.MemoryJournal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class CountEditsTest {
    private final World world = new World();
    private final MemoryJournal journal = new MemoryJournal();
    private CountEdits edits;

    @BeforeEach
    void post() {
        world.subscribed(GENERAL);
        world.engine().runsUntil(LocalTime.of(9, 0));
        var parts = world.parts(world.chat);
        var setup = new Setup(parts, world.node(), EngineSettings.DEFAULT, Probe.NONE);
        edits = new CountEdits(setup, journal, Runnable::run);
    }

    private void does(String person) {
        var who = new Person("chat", "w", person);
        journal.record(new Journal.Done(who, "x", MONDAY, GENERAL, world.clock.instant()));
        edits.changed(GENERAL, MONDAY);
    }

    private String newest() {
        return world.chat.edits().getLast().card().summary();
    }

    @Test
    void a_tap_changes_the_number_at_once() {
        does("ada");

        edits.begin();

        assertThat(newest()).endsWith("moved 1");
        assertThat(world.chat.edits().getFirst().messageId()).isEqualTo("chat-1");
    }

    @Test
    void a_hundred_taps_in_a_second_are_two_edits_and_the_last_number_stays() {
        for (int i = 0; i < 100; i++) {
            does("person" + i);
            edits.begin();
            world.clock.advance(Duration.ofMillis(9));
        }
        world.clock.advance(Duration.ofSeconds(1));
        edits.begin();

        assertThat(world.chat.edits()).hasSize(2);
        assertThat(newest()).endsWith("moved 100");
        assertThat(world.chat.edits())
                .extracting(Edit::at)
                .satisfies(at ->
                        assertThat(Duration.between(at.getFirst(), at.getLast()))
                                .isGreaterThanOrEqualTo(Duration.ofSeconds(1)));
    }

    @Test
    void an_edit_that_fails_is_tried_again_and_then_given_up() {
        world.chat.editable(false);
        does("ada");
        edits.begin();
        world.chat.editable(true);

        world.clock.advance(Duration.ofSeconds(2));
        edits.begin();

        assertThat(newest()).endsWith("moved 1");
        assertThat(edits.begin()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_store_that_fails_does_not_stop_later_edits() {
        world.store.breakDown(true);
        does("ada");
        edits.begin();
        world.store.breakDown(false);

        world.clock.advance(Duration.ofSeconds(2));
        edits.begin();

        assertThat(newest()).endsWith("moved 1");
    }

    @Test
    void a_late_post_goes_on_saying_so() {
        var other = new Place("chat", "w", "late");
        world.subscribed(other);
        world.clock.advanceTo(Instant.parse("2026-11-24T09:00:00Z"));
        world.engine().runs(Duration.ofSeconds(2));

        edits.changed(other, MONDAY.plusDays(1));
        edits.begin();

        assertThat(newest()).isEqualTo("content of 2026-11-24; late 2026-11-24T08:00:00Z; moved 0");
    }

    @Test
    void nothing_is_edited_where_nothing_was_posted() {
        edits.changed(GENERAL, MONDAY.plusDays(1));

        edits.begin();

        assertThat(world.chat.edits()).isEmpty();
    }

    @Test
    void a_refresher_edits_in_its_own_thread() throws InterruptedException {
        var edited = new CountDownLatch(1);
        world.posts =
                new World.PlainPosts() {
                    @Override
                    public Card draw(
                            DeliveryKey key, Delivery.Target target, String content, Remarks it) {
                        edited.countDown();
                        return super.draw(key, target, content, it);
                    }
                };
        try (var refresher =
                new CountRefresher(
                        world.parts(world.chat), journal, world.node(), EngineSettings.DEFAULT)) {
            refresher.changed(GENERAL, MONDAY);

            assertThat(edited.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
