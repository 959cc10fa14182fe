package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Trouble on demand: what outages look like from outside. */
class TroubleTest extends StandInCase {
    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void errors_come_as_often_as_asked_for_and_do_nothing(int status) throws Exception {
        discord.trouble().next(2, Route.CREATE_MESSAGE, new Trouble.Kind.Fails(status));
        assertThat(bot.says(general, "x", "").status()).isEqualTo(status);
        assertThat(bot.says(general, "x", "").status()).isEqualTo(status);
        assertThat(discord.messages(general)).isEmpty();
        assertThat(bot.says(general, "x", "").status()).isEqualTo(200);
        assertThat(discord.requests(Route.CREATE_MESSAGE)).isEqualTo(3);
    }

    @Test
    void an_answer_is_lost_after_all_was_done() {
        discord.trouble().next(1, Route.CREATE_MESSAGE, new Trouble.Kind.LosesAnswer());
        assertThatThrownBy(() -> bot.says(general, "x", "")).isInstanceOf(IOException.class);
        assertThat(discord.messages(general)).hasSize(1);
    }

    @Test
    void a_connection_breaks_before_anything_was_done() {
        discord.trouble().next(1, Route.CREATE_MESSAGE, new Trouble.Kind.Breaks());
        assertThatThrownBy(() -> bot.says(general, "x", "")).isInstanceOf(IOException.class);
        assertThat(discord.messages(general)).isEmpty();
    }

    @Test
    void an_answer_hangs_until_it_is_let_go() throws Exception {
        var letGo = new CountDownLatch(1);
        discord.trouble().next(1, Route.CREATE_MESSAGE, new Trouble.Kind.Hangs(letGo));
        var answer =
                CompletableFuture.supplyAsync(() -> {
                    try {
                        return bot.says(general, "x", "").status();
                    } catch (IOException | InterruptedException broken) {
                        throw new IllegalStateException(broken);
                    }
                });
        discord.awaitMessage(general, message -> message.text().equals("x"));
        assertThat(answer).isNotDone();
        letGo.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(200);
    }

    @Test
    void an_answer_is_slow() throws Exception {
        discord.trouble().next(1, Route.GET_SELF, new Trouble.Kind.Slow(Duration.ofMillis(80)));
        long from = System.nanoTime();
        assertThat(bot.send("GET", "users/@me", "").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - from))
                .isGreaterThanOrEqualTo(Duration.ofMillis(75));
    }

    @Test
    void all_of_discord_is_down_for_a_while() throws Exception {
        discord.goesDown();
        assertThatThrownBy(() -> bot.send("GET", "users/@me", "")).isInstanceOf(IOException.class);
        discord.comesBack();
        assertThat(bot.send("GET", "users/@me", "").status()).isEqualTo(200);
    }

    @Test
    void what_is_no_route_here_is_told() throws Exception {
        assertThat(bot.send("GET", "stickers/1", "").status()).isEqualTo(404);
        assertThat(discord.violations()).singleElement().asString().contains("no such route");
    }
}
