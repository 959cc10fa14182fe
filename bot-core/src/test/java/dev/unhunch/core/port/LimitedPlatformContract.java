package dev.unhunch.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** What the core relies on where a platform may ask us to wait. */
public interface LimitedPlatformContract extends ChatPlatformContract {
    /** The platform asks for so long a pause next time. */
    void asksToWait(Duration delay, Posted.Scope scope);

    private Posted post() {
        return platform().post(place(), card("Two minutes", key()), key(), now().plusSeconds(10));
    }

    private static dev.unhunch.core.card.Card card(String words, String key) {
        return ChatPlatformContract.card(words, key);
    }

    @Test
    default void a_wish_to_wait_says_how_long_and_what_else_has_to() {
        for (var scope : new Posted.Scope[] {Posted.Scope.CHANNEL, Posted.Scope.PLATFORM}) {
            asksToWait(Duration.ofSeconds(3), scope);
            assertThat(post())
                    .isInstanceOfSatisfying(
                            Posted.RetryAfter.class,
                            wait -> {
                                assertThat(wait.scope()).isEqualTo(scope);
                                assertThat(wait.delay())
                                        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(5));
                            });
        }
        assertThat(seen(place(), key())).isZero();
    }
}
