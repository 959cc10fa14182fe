package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** What goes wrong on demand does so as told. */
class TroubleTest extends StandInCase {
    private static final String PICTURE =
            "[{'type':'image','image_url':'https://example.org/neck.png','alt_text':'A neck'}]";

    private void next(Trouble.Kind kind) {
        slack.trouble().next(1, "chat.postMessage", kind);
    }

    private RawApp.Got post() {
        return postText(general, "Up");
    }

    @Test
    void a_lost_answer_leaves_the_message() {
        next(new Trouble.Kind.LosesAnswer());
        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertThat(general.posts()).hasSize(1);
        assertThat(post().status()).isEqualTo(200);
    }

    @Test
    void a_broken_line_leaves_nothing() {
        next(new Trouble.Kind.Breaks());
        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertThat(general.posts()).isEmpty();
    }

    @Test
    void a_failure_may_come_before_or_after() {
        next(new Trouble.Kind.Fails(500));
        assertThat(post().status()).isEqualTo(500);
        assertThat(general.posts()).isEmpty();
        next(new Trouble.Kind.ActsAndFails(503));
        assertThat(post().status()).isEqualTo(503);
        assertThat(general.posts()).hasSize(1);
    }

    @Test
    void pictures_are_refused_and_words_are_not() {
        next(new Trouble.Kind.RefusesPictures());
        var got = postBlocks(PICTURE);
        assertThat(got.error()).isEqualTo("invalid_blocks");
        assertThat(got.json().toString()).contains("downloading image failed");
        next(new Trouble.Kind.RefusesPictures());
        assertThat(post().error()).isEmpty();
        assertThat(postBlocks(PICTURE).error()).isEmpty();
    }

    @Test
    void a_word_may_be_all_that_slack_says() {
        next(new Trouble.Kind.Refuses("internal_error"));
        assertThat(post().error()).isEqualTo("internal_error");
    }

    @Test
    void an_answer_that_hangs_comes_when_it_is_let_go() {
        var hold = new CountDownLatch(1);
        next(new Trouble.Kind.Hangs(hold));
        var posting = CompletableFuture.supplyAsync(this::post);
        general.awaitPosts(1);
        assertThat(posting).isNotDone();
        hold.countDown();
        assertThat(posting.join().status()).isEqualTo(200);
    }

    @Test
    void slow_and_late_answers_come() {
        next(new Trouble.Kind.Slow(Duration.ofMillis(20)));
        next(new Trouble.Kind.Late(Duration.ofMillis(20)));
        assertThat(post().status()).isEqualTo(200);
        assertThat(post().status()).isEqualTo(200);
        assertThat(slack.trouble().left("chat.postMessage")).isZero();
    }

    @Test
    void slack_may_be_down() {
        slack.trouble().isDown(true);
        assertThat(post().status()).isEqualTo(503);
        slack.trouble().isDown(false);
        assertThat(post().status()).isEqualTo(200);
    }

    @Test
    void a_rule_decides_about_every_request() {
        slack.trouble()
                .rule((method, args) ->
                        args.path("text").asText().equals("Up")
                                ? new Trouble.Kind.Fails(502)
                                : new Trouble.Kind.None());
        assertThat(post().status()).isEqualTo(502);
        assertThat(postText(general, "Down").status()).isEqualTo(200);
    }

    @Test
    void answers_by_response_url_may_be_lost_too() {
        var asked = ada.command(general, "/stretch");
        slack.trouble().next(1, Trouble.RESPONSE, new Trouble.Kind.LosesAnswer());
        String url = asked.payload().path("response_url").asText();
        assertThatThrownBy(() -> app.respond(url, "{'text':'Up'}"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(asked.text()).isEqualTo("Up");
    }
}
