package dev.unhunch.core.delivery;

import static dev.unhunch.core.delivery.World.GENERAL;
import static dev.unhunch.core.delivery.World.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.FakePlatform.Script;
import dev.unhunch.core.port.Posted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The engine in its own threads. Its polls are an hour apart: all that happens is woken. */
@Timeout(60)
class EngineLoopTest {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final World world = new World();
    private final CountDownLatch settled = new CountDownLatch(1);

    private DeliveryEngine engine(Duration postTimeout) {
        var sending =
                new EngineSettings.Sending(
                        Duration.ofSeconds(60),
                        postTimeout,
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(1),
                        Duration.ofHours(1),
                        200,
                        64);
        var settings =
                new EngineSettings(
                        EngineSettings.Planning.DEFAULT, sending, EngineSettings.Keeping.DEFAULT);
        Probe probe =
                moment -> {
                    if (moment == Moment.AFTER_SETTLE) settled.countDown();
                };
        return new DeliveryEngine(world.parts(world.chat), world.node(), settings, probe);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Script accepting(Runnable before) {
        return (accept, key) -> {
            before.run();
            accept.run();
            return new Posted.Delivered(key);
        };
    }

    @Test
    void woken_it_posts_at_once() {
        var daily = world.subscribed(GENERAL);
        try (var engine = engine(Duration.ofSeconds(10))) {
            engine.start();
            world.clock.advanceTo(NINE);
            engine.wake();
            await(settled);
        }

        assertThat(world.state(daily, MONDAY)).isEqualTo(State.SENT);
    }

    @Test
    void closed_it_finishes_what_is_being_sent_and_begins_nothing_else() throws Exception {
        var sending = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var first = world.subscribed(GENERAL);
        world.chat.scripted(
                accepting(() -> {
                    sending.countDown();
                    await(answer);
                }));
        world.clock.advanceTo(NINE);
        var engine = engine(Duration.ofSeconds(10));
        engine.start();
        await(sending);
        var later = world.subscribed(new Place("chat", "w", "later"));

        var closing = Thread.ofVirtual().start(engine::close);
        answer.countDown();
        closing.join();
        engine.wake();

        assertThat(world.state(first, MONDAY)).isEqualTo(State.SENT);
        assertThat(world.post(later, MONDAY)).isEmpty();
        assertThat(world.chat.attempts()).hasSize(1);
    }

    @Test
    void a_platform_that_hangs_does_not_hold_up_the_end_and_the_post_is_looked_for_later() {
        var sending = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var daily = world.subscribed(GENERAL);
        world.chat.scripted((accept, _) -> {
            accept.run();
            sending.countDown();
            await(never);
            throw new IllegalStateException("interrupted");
        });
        world.clock.advanceTo(NINE);
        var engine = engine(Duration.ofMillis(200));
        engine.start();
        await(sending);

        engine.close();

        assertThat(world.state(daily, MONDAY)).isEqualTo(State.SENDING);
        world.engine().runs(Duration.ofMinutes(2));
        assertThat(world.state(daily, MONDAY)).isEqualTo(State.SENT);
        assertThat(world.chat.messages()).hasSize(1);
    }

    @Test
    void others_are_sent_while_one_workspace_hangs() {
        var hung = new CountDownLatch(4);
        var others = new CountDownLatch(40);
        var release = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) world.subscribed(new Place("chat", "hangs", "c" + i));
        for (int i = 0; i < 40; i++) world.subscribed(new Place("chat", "w" + i, "c"));
        Script script =
                (accept, key) -> {
                    var subscription = DeliveryKey.parse(key).orElseThrow().subscription();
                    if (subscription <= 4) {
                        hung.countDown();
                        await(release);
                    } else others.countDown();
                    accept.run();
                    return new Posted.Delivered(key);
                };
        for (int i = 0; i < 44; i++) world.chat.scripted(script);
        world.clock.advanceTo(NINE.plusSeconds(1));
        try (var engine = engine(Duration.ofSeconds(10))) {
            engine.start();
            world.clock.advance(Duration.ofSeconds(1));
            engine.wake();
            await(others);
            assertThat(release.getCount()).isEqualTo(1);
            release.countDown();
        }
    }

    @Test
    void without_its_store_it_goes_on_trying() {
        var daily = world.subscribed(GENERAL);
        world.store.breakDown(true);
        world.clock.advanceTo(NINE);
        try (var engine = engine(Duration.ofSeconds(10))) {
            engine.start();
            engine.wake();
            world.store.breakDown(false);
            engine.wake();
            await(settled);
        }

        assertThat(world.state(daily, MONDAY)).isEqualTo(State.SENT);
    }

    @Test
    void two_engines_share_the_work_of_one_store() {
        int channels = 300;
        var sent = new CountDownLatch(channels);
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var all = new Subscription[channels];
        for (int i = 0; i < channels; i++)
            all[i] = world.subscribed(new Place("chat", "w" + i, "c"));
        for (int i = 0; i < channels; i++)
            world.chat.scripted(
                    accepting(() -> {
                        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                        underWay.decrementAndGet();
                        sent.countDown();
                    }));
        world.clock.advanceTo(NINE);
        try (var one = engine(Duration.ofSeconds(10));
                var two = engine(Duration.ofSeconds(10))) {
            one.start();
            two.start();
            while (sent.getCount() > 0) {
                one.wake();
                two.wake();
                waitABit(sent);
            }
        }

        assertThat(world.chat.doubled()).isEmpty();
        assertThat(world.chat.messages()).hasSize(channels);
        assertThat(all).allMatch(each -> world.state(each, MONDAY) == State.SENT);
        assertThat(most.get()).isLessThanOrEqualTo(128);
    }

    private void waitABit(CountDownLatch latch) {
        try {
            if (!latch.await(100, TimeUnit.MILLISECONDS)) world.clock.advance(Duration.ofMillis(1));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
