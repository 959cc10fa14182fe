package dev.unhunch.core.port;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.schedule.SettableClock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The fake keeps the contract, so that what is proved with it holds for the others. */
class FakePlatformTest implements LimitedPlatformContract {
    private final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");
    private final FakePlatform fake =
            new FakePlatform("fake", clock)
                    .deduplicating(Duration.ofMinutes(2))
                    .opens(gonePlace(), new Access.Missing(List.of("the channel")));

    @Override
    public ChatPlatform platform() {
        return fake;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Place place() {
        return new Place("fake", "one", "general");
    }

    @Override
    public Place otherPlace() {
        return new Place("fake", "one", "random");
    }

    @Override
    public Place gonePlace() {
        return new Place("fake", "one", "gone");
    }

    @Override
    public Person person() {
        return new Person("fake", "one", "maya");
    }

    @Override
    public int seen(Place place, String key) {
        return (int)
                fake.messages().stream()
                        .filter(each -> each.place().equals(place) && each.key().equals(key))
                        .count();
    }

    @Override
    public String text(Place place, String messageId) {
        var edited =
                fake.edits().reversed().stream()
                        .filter(edit -> edit.messageId().equals(messageId))
                        .map(edit -> edit.card().title())
                        .findFirst();
        return edited.orElseGet(() ->
                fake.messages().stream()
                        .filter(each -> each.id().equals(messageId))
                        .map(each -> each.card().title())
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public void losesAnswer() {
        fake.losesAnswer();
    }

    @Override
    public void asksToWait(Duration delay, Posted.Scope scope) {
        fake.answers(new Posted.RetryAfter(delay, scope));
    }
}
