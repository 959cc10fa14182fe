package dev.unhunch.web;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.ChatPlatformContract;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.web.room.TestTranscript;
import dev.unhunch.web.room.TestTranscript.Failure;

import java.time.Instant;

/** The web chat keeps what the core expects of every platform. */
class WebPlatformContractTest implements ChatPlatformContract {
    private final SettableClock clock = new SettableClock();
    private final TestTranscript transcript = new TestTranscript();
    private final ChatPlatform platform = new WebChat(transcript, Pictures.NONE, clock).platform();

    @Override
    public ChatPlatform platform() {
        return platform;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Place place() {
        return new Place("web", "trial", "general");
    }

    @Override
    public Place otherPlace() {
        return new Place("web", "trial", "design-team");
    }

    @Override
    public Place gonePlace() {
        return new Place("web", "trial", "gone");
    }

    @Override
    public Person person() {
        return new Person("web", "trial", "maya");
    }

    @Override
    public int seen(Place place, String key) {
        return (int)
                transcript.newest(place, 100).stream()
                        .filter(entry -> entry.body().contains(encoded(key) + ":0"))
                        .count();
    }

    private static String encoded(String key) {
        return key.replace(":", "%3A");
    }

    @Override
    public String text(Place place, String messageId) {
        return transcript.newest(place, 100).stream()
                .filter(entry -> Long.toString(entry.id()).equals(messageId))
                .map(entry -> entry.body())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void losesAnswer() {
        transcript.failOnce(Failure.AFTER);
    }
}
