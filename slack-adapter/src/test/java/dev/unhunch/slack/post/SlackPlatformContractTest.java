package dev.unhunch.slack.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.ChatPlatformContract;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.LimitedPlatformContract;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.post.PostVerb;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** Slack keeps what the core expects of every platform, as far as it promises anything. */
class SlackPlatformContractTest implements LimitedPlatformContract {
    private final PostRig rig = new PostRig();
    private final TestChannel general = rig.slack.team().channel("general");
    private final TestChannel random = rig.slack.team().channel("random");
    private final TestChannel gone = rig.slack.team().channel("gone");

    SlackPlatformContractTest() {
        gone.delete();
        rig.grant("channels:history", "groups:history");
    }

    @AfterEach
    void nothing_that_was_sent_broke_a_rule() {
        rig.close();
        assertThat(rig.slack.violations()).isEmpty();
    }

    /** Each use is a while after the one before. */
    @Override
    public ChatPlatform platform() {
        rig.pass(Duration.ofSeconds(2));
        return rig.platform;
    }

    @Override
    public Instant now() {
        return rig.slack.clock().instant();
    }

    @Override
    public Place place() {
        return rig.place(general);
    }

    @Override
    public Place otherPlace() {
        return rig.place(random);
    }

    @Override
    public Place gonePlace() {
        return rig.place(gone);
    }

    @Override
    public Person person() {
        return rig.person(rig.slack.team().person("Maya"));
    }

    private TestChannel channel(Place place) {
        return place.equals(place()) ? general : random;
    }

    @Override
    public int seen(Place place, String key) {
        var done = '"' + ActionId.of(PostVerb.DONE, key, "0").wire() + '"';
        return (int)
                channel(place).posts().stream()
                        .filter(message -> message.json().toString().contains(done))
                        .count();
    }

    @Override
    public String text(Place place, String messageId) {
        return channel(place).posts().stream()
                .filter(message -> message.ts().equals(messageId))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Override
    public void losesAnswer() {
        rig.slack.trouble().next(1, "chat.postMessage", new Trouble.Kind.LosesAnswer());
    }

    @Override
    public void asksToWait(Duration delay, Posted.Scope scope) {
        rig.slack.clock().advance(delay);
        rig.slack.trouble().next(1, "chat.postMessage", new Trouble.Kind.Limited(delay));
    }

    private Posted post() {
        var card = ChatPlatformContract.card("Two minutes", key());
        return platform().post(place(), card, key(), now().plusSeconds(10));
    }

    /** Slack has nothing of the kind, so nothing is posted again before it was looked for. */
    @Test
    @Override
    public void a_second_post_of_a_key_is_the_first_one_while_the_platform_promises_that() {
        assertThat(platform().deduplicatesFor()).isZero();
    }

    @Test
    @Override
    public void a_post_whose_answer_was_lost_is_there_once_and_can_be_found() {
        losesAnswer();
        assertThat(post()).isInstanceOf(Posted.Uncertain.class);
        assertThat(seen(place(), key())).isEqualTo(1);
        var ts = general.posts().getFirst().ts();
        assertThat(platform().find(place(), key())).isEqualTo(new Found.Yes(ts));
    }

    /** Slack does not say what a limit is about; the workspace is left alone. */
    @Test
    @Override
    public void a_wish_to_wait_says_how_long_and_what_else_has_to() {
        asksToWait(Duration.ofSeconds(3), Posted.Scope.WORKSPACE);
        assertThat(post())
                .isEqualTo(new Posted.RetryAfter(Duration.ofSeconds(3), Posted.Scope.WORKSPACE));
        assertThat(seen(place(), key())).isZero();
    }
}
