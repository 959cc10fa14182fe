package dev.unhunch.discord.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.port.ChatPlatformContract;
import dev.unhunch.discord.Rig;
import dev.unhunch.discord.standin.DiscordStandIn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Leaves without leaving anybody waiting. */
class GoodbyeTest {
    private static final String COMMAND = "{\"id\":\"1\",\"name\":\"slow\",\"type\":1}";

    private final DiscordStandIn standIn = DiscordStandIn.start();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch may = new CountDownLatch(1);

    @AfterEach
    void close() {
        standIn.close();
    }

    private Reply slowly(Incoming incoming) {
        if (!(incoming instanceof Incoming.Command(_, var path, _)) || !path.contains("slow"))
            return new Reply.Nothing();
        asked.countDown();
        try {
            assertThat(may.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Reply.Ephemeral(
                ChatPlatformContract.card("Here you are", "n:1"), new Subject.OfError());
    }

    @Test
    void what_somebody_asked_for_before_the_end_is_still_answered() throws Exception {
        var guild = standIn.guild("Design");
        var rig = Rig.answering(standIn, this::slowly);
        var exchange = standIn.slashRaw(guild.member("Maya"), guild.channel("general"), COMMAND);
        assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
        var leaving = Thread.ofVirtual().start(rig::close);
        Rig.pass(Duration.ofMillis(200));
        may.countDown();
        assertThat(exchange.text()).contains("Here you are");
        assertThat(leaving.join(Duration.ofSeconds(5))).isTrue();
        Rig.await("nobody is there", () -> standIn.gateway().connected() == 0);
    }

    @Test
    void goodbye_is_quick_where_nothing_is_under_way() {
        var rig = Rig.connected(standIn);
        long begun = System.nanoTime();
        rig.close();
        assertThat(System.nanoTime() - begun).isLessThan(Duration.ofSeconds(2).toNanos());
        Rig.await("nobody is there", () -> standIn.gateway().connected() == 0);
    }
}
