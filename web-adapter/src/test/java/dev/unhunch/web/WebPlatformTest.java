package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Posted;
import dev.unhunch.web.room.TestTranscript;
import dev.unhunch.web.room.TestTranscript.Failure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

class WebPlatformTest {
    private static final Place GENERAL = new Place("web", "trial", "general");
    private static final Place NOWHERE = new Place("web", "trial", "gone");
    private static final Person MAYA = new Person("web", "trial", "maya");
    private static final String KEY = "d:1z:1:20261123";
    private static final Card CARD = SampleCards.words("Two minutes", "Up, back, breathe.");

    private final SettableClock clock = new SettableClock();
    private final TestTranscript transcript = new TestTranscript();
    private final ChatPlatform platform = new WebChat(transcript, Pictures.NONE, clock).platform();

    @Test
    void a_post_is_found_by_its_key() {
        var id = delivered(platform.post(GENERAL, CARD, KEY, inTime()));
        assertThat(platform.find(GENERAL, KEY)).isEqualTo(new Found.Yes(id));
        assertThat(platform.find(GENERAL, "d:1z:1:20261124")).isEqualTo(new Found.No());
        assertThat(platform.find(NOWHERE, KEY)).isEqualTo(new Found.No());
    }

    @Test
    void a_second_post_of_a_key_is_the_first_one_for_ever() {
        var first = platform.post(GENERAL, CARD, KEY, inTime());
        clock.advance(Duration.ofDays(4_000));
        var restarted = new WebChat(transcript, Pictures.NONE, clock).platform();
        assertThat(restarted.post(GENERAL, CARD, KEY, inTime())).isEqualTo(first);
        assertThat(transcript.newest(GENERAL, 9)).hasSize(1);
        assertThat(platform.deduplicatesFor()).isGreaterThan(Duration.ofDays(4_000));
        assertThat(LocalDate.ofInstant(inTime().plus(platform.deduplicatesFor()), ZoneOffset.UTC))
                .isAfter("3000-01-01");
    }

    @Test
    void one_key_in_two_channels_makes_two_posts() {
        var elsewhere = new Place("web", "trial", "design-team");
        assertThat(delivered(platform.post(GENERAL, CARD, KEY, inTime())))
                .isNotEqualTo(delivered(platform.post(elsewhere, CARD, KEY, inTime())));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3_600})
    void nothing_is_posted_at_or_after_its_deadline(long late) {
        assertThat(platform.post(GENERAL, CARD, KEY, clock.instant().minusSeconds(late)))
                .isInstanceOf(Posted.RetryAfter.class);
        assertThat(platform.find(GENERAL, KEY)).isEqualTo(new Found.No());
    }

    @Test
    void a_person_is_told_in_their_own_conversation_once() {
        var id = delivered(platform.tell(MAYA, CARD, "broken:1", inTime()));
        assertThat(delivered(platform.tell(MAYA, CARD, "broken:1", inTime()))).isEqualTo(id);
        var direct = new Place("web", "", "direct-maya");
        assertThat(transcript.newest(direct, 9)).hasSize(1);
        assertThat(platform.find(direct, "broken:1")).isEqualTo(new Found.Yes(id));
    }

    @Test
    void an_edit_changes_the_post_and_says_whether_it_is_there() {
        var id = delivered(platform.post(GENERAL, CARD, KEY, inTime()));
        assertThat(platform.edit(GENERAL, id, SampleCards.words("Later", "Well."))).isTrue();
        assertThat(transcript.newest(GENERAL, 9))
                .singleElement()
                .satisfies(entry -> assertThat(entry.body()).contains("Later"));
        for (var other : List.of("1", "", "x", "-5", "9".repeat(40)))
            assertThat(platform.edit(GENERAL, other, CARD)).as(other).isFalse();
        assertThat(platform.edit(NOWHERE, id, CARD)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "web, trial, general, true",
                "web, trial, design-team, true",
                "web, '', direct-priya, true",
                "web, trial, gone, false",
                "web, trial, direct, false",
                "web, '', direct-nobody, false",
                "web, '', general, false",
                "discord, trial, general, false"
            })
    void known_places_are_open_and_nothing_reaches_others(
            String name, String workspace, String channel, boolean open) {
        var place = new Place(name, workspace, channel);
        assertThat(platform.access(place) instanceof Access.Open).isEqualTo(open);
        assertThat(platform.post(place, CARD, KEY, inTime()))
                .isInstanceOf(open ? Posted.Delivered.class : Posted.Undeliverable.class);
        assertThat(transcript.newest(place, 9)).hasSize(open ? 1 : 0);
    }

    @Test
    void a_closed_place_says_what_is_missing() {
        assertThat(platform.access(NOWHERE))
                .isEqualTo(new Access.Missing(List.of("a channel of that name")));
        assertThat(platform.tell(new Person("web", "trial", "nobody"), CARD, KEY, inTime()))
                .isEqualTo(new Posted.Undeliverable("a person of that name"));
    }

    @Test
    void while_the_store_fails_nothing_is_certain() {
        transcript.fail(Failure.BEFORE);
        assertThat(platform.post(GENERAL, CARD, KEY, inTime()))
                .isInstanceOf(Posted.Uncertain.class);
        assertThat(platform.find(GENERAL, KEY)).isInstanceOf(Found.NotNow.class);
        assertThat(platform.edit(GENERAL, "1", CARD)).isFalse();
        transcript.fail(Failure.NONE);
        assertThat(platform.find(GENERAL, KEY)).isEqualTo(new Found.No());
        assertThat(platform.post(GENERAL, CARD, KEY, inTime()))
                .isInstanceOf(Posted.Delivered.class);
    }

    @Test
    void a_post_that_was_kept_although_the_answer_was_lost_is_found() {
        transcript.fail(Failure.AFTER);
        assertThat(platform.post(GENERAL, CARD, KEY, inTime()))
                .isInstanceOf(Posted.Uncertain.class);
        transcript.fail(Failure.NONE);
        assertThat(platform.find(GENERAL, KEY)).isInstanceOf(Found.Yes.class);
        assertThat(transcript.newest(GENERAL, 9)).hasSize(1);
    }

    private Instant inTime() {
        return clock.instant().plusSeconds(10);
    }

    private static String delivered(Posted posted) {
        assertThat(posted).isInstanceOf(Posted.Delivered.class);
        return ((Posted.Delivered) posted).messageId();
    }
}
