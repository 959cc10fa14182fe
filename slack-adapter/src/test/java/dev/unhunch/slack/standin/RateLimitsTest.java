package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Web API &gt; Rate limits. */
class RateLimitsTest extends StandInCase {
    RateLimitsTest() {
        super(StandInSettings.usual());
    }

    private RawApp.Got untilLimited() {
        for (int i = 0; i < 20; i++) {
            var got = postText(general, "Up");
            if (got.status() == 429) return got;
        }
        throw new AssertionError("no limit");
    }

    @Test
    void posts_to_one_channel_are_limited_and_others_are_not() {
        var limited = untilLimited();
        assertThat(limited.response().headers().firstValue("Retry-After")).contains("1");
        assertThat(limited.error()).isEqualTo("ratelimited");
        assertThat(postText(team.channel("other"), "Up").status()).isEqualTo(200);
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void whoever_does_not_wait_breaks_a_rule() {
        untilLimited();
        assertThat(postText(general, "Up").status()).isEqualTo(429);
        assertThat(slack.violations()).singleElement().asString().contains("Retry-After");
    }

    @Test
    void whoever_waits_may_post_again() {
        untilLimited();
        slack.clock().advance(Duration.ofSeconds(1));
        assertThat(postText(general, "Up").status()).isEqualTo(200);
        assertThat(slack.violations()).isEmpty();
    }

    /** A limit on demand closes the method to this workspace only. */
    @Test
    void a_limit_holds_for_its_workspace() {
        slack.trouble()
                .next(1, "chat.postMessage", new Trouble.Kind.Limited(Duration.ofSeconds(30)));
        assertThat(postText(general, "Up").response().headers().firstValue("Retry-After"))
                .contains("30");
        assertThat(postText(team.channel("other"), "Up").status()).isEqualTo(429);
        var sales = slack.team("Sales");
        String token = sales.installsWith("chat:write");
        String there = "{'channel':'" + sales.channel("general").id() + "','text':'Up'}";
        assertThat(app.call(token, "chat.postMessage", there).status()).isEqualTo(200);
        assertThat(app.call("users.info", "{'user':'" + ada.id() + "'}").status()).isEqualTo(200);
    }
}
