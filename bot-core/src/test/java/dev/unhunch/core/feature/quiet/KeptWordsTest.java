package dev.unhunch.core.feature.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.schedule.SettableClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class KeptWordsTest {
    private static final Person ADA = new Person("test", "w", "ada");

    private final SettableClock clock = SettableClock.at("2026-11-23T08:00:00Z");
    private final List<Runnable> timers = new ArrayList<>();
    private final KeptWords kept =
            new KeptWords(
                    clock,
                    (time, what) -> {
                        assertThat(time).isEqualTo(KeptWords.LIFETIME);
                        timers.add(what);
                    });

    @Test
    void words_are_there_for_fifteen_minutes() {
        var token = kept.keep(ADA, "stiff neck");
        clock.advance(Duration.ofMinutes(15).minusMillis(1));
        assertThat(kept.find(token).map(KeptWords.Words::text)).contains("stiff neck");
        clock.advance(Duration.ofMillis(1));
        assertThat(kept.find(token)).isEmpty();
        assertThat(kept.size()).isZero();
    }

    @Test
    void they_are_forgotten_also_when_nobody_asks() {
        kept.keep(ADA, "stiff neck");
        assertThat(kept.size()).isEqualTo(1);
        timers.forEach(Runnable::run);
        assertThat(kept.size()).isZero();
    }

    @Test
    void a_clock_that_is_set_back_keeps_nothing_longer() {
        var token = kept.keep(ADA, "stiff neck");
        clock.step(Duration.ofHours(-1));
        timers.forEach(Runnable::run);
        assertThat(kept.find(token)).isEmpty();
    }

    @Test
    void of_too_many_the_oldest_make_room() {
        var first = kept.keep(ADA, "first");
        for (int i = 0; i < KeptWords.MOST; i++) kept.keep(ADA, "later");
        assertThat(kept.size()).isEqualTo(KeptWords.MOST);
        assertThat(kept.find(first)).isEmpty();
    }

    @Test
    void the_same_person_may_be_known_without_a_workspace() {
        var words = kept.find(kept.keep(ADA, "stiff neck")).orElseThrow();
        assertThat(words.isBy(new Person("test", "", "ada"))).isTrue();
        assertThat(words.isBy(new Person("test", "w", "bob"))).isFalse();
        assertThat(words.isBy(new Person("other", "w", "ada"))).isFalse();
    }

    @Test
    void a_timer_without_a_thread_of_its_own_really_runs() throws InterruptedException {
        var ran = new CountDownLatch(1);
        KeptWords.Later.TIMER.after(Duration.ofMillis(1), ran::countDown);
        assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
