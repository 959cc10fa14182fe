package dev.unhunch.slack.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.port.ChatPlatformContract;
import dev.unhunch.core.port.Posted;
import dev.unhunch.slack.draw.PictureSource;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.Trouble;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.team.Teams;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What becomes of posts, by what Slack and the network say. */
class PostingTest {
    private static final String POST = "chat.postMessage";

    private final PostRig rig =
            new PostRig((_, _) ->
                    Optional.of(
                            new PictureSource.Source.Address(
                                    "https://unhunch.example/pictures/neck.png")));
    private final TestChannel general = rig.slack.team().channel("general");

    @AfterEach
    void close() {
        rig.close();
        assertThat(rig.slack.violations()).isEmpty();
    }

    private Posted post() {
        return rig.post(rig.place(general));
    }

    private void next(Trouble.Kind kind) {
        rig.slack.trouble().next(1, POST, kind);
    }

    private void isUndeliverable(Posted posted, String... words) {
        assertThat(posted)
                .isInstanceOfSatisfying(
                        Posted.Undeliverable.class,
                        each -> assertThat(each.missing()).contains(words));
    }

    @Test
    void a_post_carries_its_key_unseen_and_in_its_buttons_block() {
        assertThat(post()).isEqualTo(new Posted.Delivered(general.posts().getFirst().ts()));
        var message = general.posts().getFirst();
        assertThat(message.metadata().path("event_type").asText()).isEqualTo("unhunch_post");
        assertThat(message.metadata().path("event_payload").path("key").asText())
                .isEqualTo(PostRig.KEY);
        assertThat(message.blocks().toString()).contains("\"delivery:" + PostRig.KEY + "\"");
        assertThat(message.summary()).isEqualTo("Two minutes");
    }

    @Test
    void a_store_that_is_away_leaves_no_doubt_that_nothing_was_posted() {
        var platform = new SlackPlatform(rig.partsWith(new Away()));
        var card = ChatPlatformContract.card("Two minutes", PostRig.KEY);
        assertThat(platform.post(rig.place(general), card, PostRig.KEY, rig.inTime()))
                .isEqualTo(new Posted.RetryAfter(Duration.ofSeconds(5), Posted.Scope.WORKSPACE));
        assertThat(general.posts()).isEmpty();
    }

    private static final class Away implements Teams {
        @Override
        public Optional<Team> find(String id) {
            throw new IllegalStateException("the store is away");
        }

        @Override
        public boolean forget(String id) {
            return false;
        }
    }

    @Test
    void nothing_is_drawn_below_a_post_for_the_links_in_it() {
        post();
        var sent = general.posts().getFirst().json();
        assertThat(sent.path("unfurl_links").asText()).isEqualTo("0");
        assertThat(sent.path("unfurl_media").asText()).isEqualTo("0");
    }

    @Test
    void each_reason_for_a_closed_place_comes_with_its_mend() {
        isUndeliverable(rig.post(rig.place(general.withoutBot())), "/invite @Unhunch");
        var archived = rig.slack.team().channel("old").archived();
        isUndeliverable(rig.post(rig.place(archived)), "archived");
        var strict = rig.slack.team().channel("news");
        strict.closesToApps();
        isUndeliverable(rig.post(rig.place(strict)), "permission");
        for (var error : List.of("account_inactive", "token_revoked")) {
            next(new Trouble.Kind.Refuses(error));
            isUndeliverable(rig.post(rig.place(rig.slack.team().channel("a"))), "removed");
        }
        next(new Trouble.Kind.Refuses("user_not_found"));
        isUndeliverable(rig.post(rig.direct(rig.slack.team().person("Maya"))), "person");
    }

    @Test
    void a_workspace_that_we_are_not_in_is_undeliverable() {
        isUndeliverable(
                rig.post(new dev.unhunch.core.people.Place("slack", "T0000", general.id())),
                "removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "token_expired", "missing_scope", "not_authed"})
    void what_is_about_us_ends_nothing_that_people_set_up(String error) {
        next(new Trouble.Kind.Refuses(error));
        assertThat(post())
                .isEqualTo(new Posted.RetryAfter(Duration.ofMinutes(1), Posted.Scope.WORKSPACE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_too_long", "msg_blocks_too_long", "no_text", "never_heard_of"})
    void a_card_that_slack_does_not_take_is_refused(String error) {
        next(new Trouble.Kind.Refuses(error));
        assertThat(post()).isEqualTo(new Posted.Refused("Slack: " + error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error", "service_unavailable"})
    void a_failure_of_slacks_own_says_nothing(String error) {
        next(new Trouble.Kind.Refuses(error));
        assertThat(post()).isEqualTo(new Posted.Uncertain(error));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void an_answer_of_a_broken_server_says_nothing(int status) {
        next(new Trouble.Kind.ActsAndFails(status));
        assertThat(post()).isEqualTo(new Posted.Uncertain("HTTP " + status));
        assertThat(general.posts()).hasSize(1);
    }

    @Test
    void a_connection_that_breaks_on_the_way_is_not_tried_again_by_anybody() {
        post();
        next(new Trouble.Kind.LosesAnswer());
        assertThat(post()).isInstanceOf(Posted.Uncertain.class);
        assertThat(general.posts()).hasSize(2);
        next(new Trouble.Kind.Breaks());
        assertThat(post()).isInstanceOf(Posted.Uncertain.class);
        assertThat(rig.slack.calls()).filteredOn(POST::equals).hasSize(3);
    }

    @Test
    void an_answer_that_does_not_come_in_time_says_nothing() {
        next(new Trouble.Kind.Slow(Duration.ofSeconds(3)));
        rig.team.know();
        var card = ChatPlatformContract.card("Two minutes", PostRig.KEY);
        var soon = rig.slack.clock().instant().plusMillis(300);
        assertThat(rig.platform.post(rig.place(general), card, PostRig.KEY, soon))
                .isInstanceOf(Posted.Uncertain.class);
        assertThat(general.posts()).hasSize(1);
    }

    @Test
    void what_was_not_even_written_may_be_tried_again() {
        rig.team.know();
        rig.sdk.getHttpClient().getOkHttpClient().connectionPool().evictAll();
        rig.slack.close();
        assertThat(post())
                .isEqualTo(new Posted.RetryAfter(Duration.ofSeconds(5), Posted.Scope.PLATFORM));
    }

    @Test
    void a_channel_gets_one_post_a_second_and_others_go_on() {
        post();
        rig.pass(Duration.ofMillis(400));
        var card = ChatPlatformContract.card("Two minutes", PostRig.KEY);
        assertThat(rig.platform.post(rig.place(general), card, PostRig.KEY, rig.inTime()))
                .isEqualTo(new Posted.RetryAfter(Duration.ofMillis(600), Posted.Scope.CHANNEL));
        assertThat(general.posts()).hasSize(1);
        var other = rig.place(rig.slack.team().channel("random"));
        assertThat(rig.platform.post(other, card, PostRig.KEY, rig.inTime()))
                .isInstanceOf(Posted.Delivered.class);
    }

    @Test
    void a_card_whose_picture_slack_refuses_is_sent_again_without_it() {
        rig.slack.trouble().next(1, POST, new Trouble.Kind.RefusesPictures());
        var card =
                new Card(
                        "Neck",
                        List.of(new Block.Picture("neck", "A head that turns")),
                        List.of(),
                        "Neck");
        assertThat(rig.platform.post(rig.place(general), card, PostRig.KEY, rig.inTime()))
                .isInstanceOf(Posted.Delivered.class);
        assertThat(general.posts()).hasSize(1);
        assertThat(general.posts().getFirst().pictures()).isEmpty();
        rig.pass(Duration.ofSeconds(2));
        rig.platform.post(rig.place(general), card, PostRig.KEY, rig.inTime());
        assertThat(general.posts().getLast().pictures()).hasSize(1);
    }

    @Test
    void a_message_to_one_person_can_be_changed_later() {
        var maya = rig.slack.team().person("Maya");
        var place = rig.direct(maya);
        var posted = (Posted.Delivered) rig.post(place);
        var changed = ChatPlatformContract.card("Three minutes", PostRig.KEY);
        assertThat(rig.platform.edit(place, posted.messageId(), changed)).isTrue();
        assertThat(maya.direct().posts().getFirst().text()).contains("Three minutes");
        assertThat(rig.platform.edit(place, "1763900000.000100", changed)).isFalse();
        assertThat(rig.platform.edit(rig.place(general), "forged&ts", changed)).isFalse();
    }
}
