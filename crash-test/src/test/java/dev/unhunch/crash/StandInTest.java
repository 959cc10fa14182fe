package dev.unhunch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Posted;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** What the stand-in does to a sender, one rule each; their sources are at {@link Rules}. */
class StandInTest {
    private static final Place NONCE = new Place("nonce", "w", "c");
    private static final Card CARD = Cards.of("d:1:1:20261123");
    private static final InstantSource CLOCK = InstantSource.system();

    /** On a slow machine nothing is lost on the way. */
    private static final Rules.Times PATIENT =
            new Rules.Times(
                    Duration.ofMinutes(1),
                    Duration.ZERO,
                    Duration.ofMillis(400),
                    Duration.ofMinutes(1));

    private static final String KEY = "d:1:1:20261123";

    private StandIn standIn = new StandIn(Rules.KIND, 1, CLOCK);

    StandInTest() throws IOException {}

    @AfterEach
    void close() {
        standIn.close();
    }

    private void always(Rules.Shares shares) throws IOException {
        standIn.close();
        standIn = new StandIn(new Rules(shares, PATIENT, 1_000), 1, CLOCK);
    }

    private StandInPlatform platform() {
        var address = URI.create("http://127.0.0.1:" + standIn.port());
        return new StandInPlatform(Flavour.NONCE, address, CLOCK);
    }

    private Posted post(Duration wait) {
        return platform().post(NONCE, CARD, KEY, CLOCK.instant().plus(wait));
    }

    /** With time enough for the slowest machine; the answer comes at once. */
    private Posted post() {
        return post(Duration.ofMinutes(1));
    }

    private Found found() {
        return platform().find(NONCE, KEY);
    }

    @Test
    void an_accepted_post_has_an_id_and_is_there() {
        assertThat(post())
                .isInstanceOfSatisfying(
                        Posted.Delivered.class,
                        delivered ->
                                assertThat(found())
                                        .isEqualTo(new Found.Yes(delivered.messageId())));
    }

    @Test
    void a_post_sent_again_with_its_nonce_is_the_same_post() {
        assertThat(post()).isEqualTo(post());
        assertThat(standIn.figures().get(Figures.Of.DEDUPED)).isEqualTo(1);
    }

    @Test
    void nothing_is_there_before_it_is_posted() {
        assertThat(found()).isEqualTo(new Found.No());
    }

    @Test
    void too_many_requests_are_not_accepted_and_told_to_wait() throws IOException {
        always(new Rules.Shares(1, 0, 0, 0, 0, 0));

        assertThat(post())
                .isEqualTo(new Posted.RetryAfter(Duration.ofMillis(300), Posted.Scope.CHANNEL));
        assertThat(found()).isEqualTo(new Found.No());
    }

    @Test
    void a_server_error_says_nothing_and_nothing_was_accepted() throws IOException {
        always(new Rules.Shares(0, 1, 0, 0, 0, 0));

        assertThat(post()).isInstanceOf(Posted.Uncertain.class);
        assertThat(found()).isEqualTo(new Found.No());
    }

    @Test
    void a_lost_answer_looks_like_an_error_and_the_post_is_there() throws IOException {
        always(new Rules.Shares(0, 0, 1, 0, 0, 0));

        assertThat(post()).isInstanceOf(Posted.Uncertain.class);
        assertThat(found()).isInstanceOf(Found.Yes.class);
    }

    @Test
    void a_slow_answer_comes_after_the_deadline_and_the_post_is_there() throws IOException {
        always(new Rules.Shares(0, 0, 0, 1, 0, 0));

        assertThat(post(Duration.ofSeconds(1))).isInstanceOf(Posted.Uncertain.class);
        assertThat(found()).isInstanceOf(Found.Yes.class);
    }

    @Test
    void a_late_post_is_there_only_after_the_sender_has_given_up() throws Exception {
        always(new Rules.Shares(0, 0, 0, 0, 1, 0));
        var deadline = CLOCK.instant().plusSeconds(1);

        assertThat(platform().post(NONCE, CARD, KEY, deadline))
                .isInstanceOf(Posted.Uncertain.class);
        while (found() instanceof Found.No) Pause.of(Duration.ofMillis(20));

        assertThat(CLOCK.instant()).isAfter(deadline);
        assertThat(found()).isInstanceOf(Found.Yes.class);
    }

    @Test
    void a_look_up_may_be_refused_which_says_nothing() throws IOException {
        always(new Rules.Shares(0, 0, 0, 0, 0, 1));

        assertThat(found()).isInstanceOf(Found.NotNow.class);
    }

    @Test
    void a_workspace_gets_so_many_posts_a_second() {
        var buckets = new Buckets(2);

        assertThat(buckets.allows("a", 5_000)).isTrue();
        assertThat(buckets.allows("a", 5_999)).isTrue();
        assertThat(buckets.allows("a", 5_999)).isFalse();
        assertThat(buckets.allows("b", 5_999)).isTrue();
        assertThat(buckets.allows("a", 6_000)).isTrue();
    }

    @Test
    void a_full_workspace_is_said_to_be_the_workspace() throws IOException {
        standIn.close();
        standIn = new StandIn(new Rules(Rules.Shares.NONE, Rules.Times.SHORT, 0), 1, CLOCK);

        assertThat(post())
                .isEqualTo(new Posted.RetryAfter(Duration.ofSeconds(1), Posted.Scope.WORKSPACE));
    }

    @Test
    void after_its_deadline_nothing_leaves_the_sender() {
        assertThat(post(Duration.ofMillis(-1))).isInstanceOf(Posted.RetryAfter.class);
        assertThat(standIn.figures().get(Figures.Of.POSTS)).isZero();
    }

    @Test
    void nobody_there_means_that_nothing_was_written() {
        var nobody = new StandInPlatform(Flavour.NONCE, URI.create("http://127.0.0.1:9"), CLOCK);

        assertThat(nobody.post(NONCE, CARD, KEY, CLOCK.instant().plusSeconds(60)))
                .isInstanceOf(Posted.RetryAfter.class);
    }

    @Test
    void the_same_seed_brings_the_same_faults_in_whatever_order() {
        var one = new Faults(7, Rules.HARSH.shares());
        var other = new Faults(7, Rules.HARSH.shares());
        var a = List.of(one.ofPost("a"), one.ofPost("a"), one.ofPost("b"));
        var b = List.of(other.ofPost("b"), other.ofPost("a"), other.ofPost("a"));

        assertThat(List.of(a.get(0), a.get(1), a.get(2)))
                .isEqualTo(List.of(b.get(1), b.get(2), b.get(0)));
    }

    @Test
    void faults_are_as_frequent_as_they_are_said_to_be() {
        var faults = new Faults(7, Rules.HARSH.shares());
        var lost = 0;
        for (int i = 0; i < 10_000; i++) if (faults.ofPost("key " + i) == Faults.Fate.LOST) lost++;

        assertThat(lost).isBetween(400, 600);
    }
}
