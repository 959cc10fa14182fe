package dev.unhunch.discord.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Modal;
import dev.unhunch.discord.standin.Exchange;
import dev.unhunch.discord.standin.Route;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestPerson;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Answers that take longer than Discord waits. */
class SlowAnswersTest {
    private static final Modal FORM =
            new Modal(
                    ActionId.of("sent"),
                    "Daily post",
                    List.of(new Modal.Field.Words("time", "Time", "", true, Optional.empty())));
    private static Live live;
    private TestChannel general;
    private TestPerson ada;

    @BeforeAll
    static void connect() {
        live = Live.start();
    }

    @AfterAll
    static void disconnect() {
        live.close();
    }

    @BeforeEach
    void meet() {
        var guild = live.discord.guild("Design");
        general = guild.channel("general");
        ada = guild.member("Ada");
    }

    @AfterEach
    void no_rule_is_broken() {
        assertThat(live.discord.violations()).isEmpty();
    }

    @Test
    void a_slow_answer_is_announced_in_time_and_takes_that_place() {
        var answer = slowly(() -> ScriptedBot.ephemeral("At last"));

        assertThat(answer.type()).isEqualTo(5);
        assertThat(answer.await(each -> each.text().contains("At last")).isEphemeral()).isTrue();
    }

    private Exchange slowly(Supplier<Reply> reply) {
        var announced = new CountDownLatch(1);
        live.bot.answers =
                _ -> {
                    await(announced);
                    return reply.get();
                };
        var answer = live.discord.slash(ada, general, "stretch");
        answer.callback();
        announced.countDown();
        return answer;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) throw new AssertionError("nobody let go");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void a_slow_answer_for_all_is_seen_by_all() {
        var answer = slowly(() -> ScriptedBot.toAll("At last"));

        assertThat(answer.followUps(1).getFirst().isEphemeral()).isFalse();
    }

    @Test
    void a_slow_form_cannot_open_any_more() {
        var answer = slowly(() -> new Reply.OpenModal(FORM));

        assertThat(answer.await(each -> each.text().contains("Please try")).isEphemeral()).isTrue();
    }

    @Test
    void a_slow_nothing_leaves_nothing() {
        var answer = slowly(Reply.Nothing::new);

        assertThat(answer.type()).isEqualTo(5);
        Live.until(() -> live.discord.requests(Route.DELETE_ORIGINAL) > 0);
    }
}
