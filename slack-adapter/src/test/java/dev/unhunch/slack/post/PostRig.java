package dev.unhunch.slack.post;

import com.slack.api.Slack;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.port.Posted;
import dev.unhunch.slack.Secret;
import dev.unhunch.slack.api.SlackSdk;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.draw.PictureSource;
import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.StandInSettings;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;
import dev.unhunch.slack.team.OneTeam;
import dev.unhunch.slack.team.Teams;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A platform and a directory of ours at a stand-in. */
final class PostRig implements AutoCloseable {
    static final String KEY = "d:1z:1:20261123";
    static final String HISTORY = "conversations.history";

    final SlackStandIn slack;
    final Slack sdk;
    final OneTeam team;
    final PostParts parts;
    final SlackPlatform platform;
    final SlackDirectory directory;
    final MemoryMemos memos = new MemoryMemos();

    /** Times between, for limits and memory: they pass only when a test says so. */
    final AtomicLong nanos = new AtomicLong(1);

    PostRig() {
        this(PictureSource.NONE);
    }

    PostRig(PictureSource pictures) {
        slack = SlackStandIn.start(StandInSettings.usual().withoutRateLimits());
        sdk = SlackSdk.at(URI.create(slack.apiUrl()));
        team = new OneTeam(sdk, new Secret(slack.botToken()));
        parts = parts(pictures);
        platform = new SlackPlatform(parts);
        directory = new SlackDirectory(parts);
    }

    private PostParts parts(PictureSource pictures) {
        return new PostParts(
                new PostParts.Ports(
                        sdk, team, new CardDrawing(pictures), memos, slack.clock(), nanos::get));
    }

    /** The same with other workspaces. */
    PostParts partsWith(Teams teams) {
        var drawing = new CardDrawing(PictureSource.NONE);
        return new PostParts(
                new PostParts.Ports(sdk, teams, drawing, memos, slack.clock(), nanos::get));
    }

    /** Lets some time pass for limits and memory. */
    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** Grants more than the usual rights. */
    void grant(String... more) {
        var all = new HashSet<>(slack.team().scopes());
        all.addAll(List.of(more));
        slack.team().grants(all.toArray(String[]::new));
    }

    Place place(TestChannel channel) {
        return new Place("slack", slack.team().id(), channel.id());
    }

    Place direct(TestPerson person) {
        return new Place("slack", slack.team().id(), "@" + person.id());
    }

    Person person(TestPerson person) {
        return new Person("slack", slack.team().id(), person.id());
    }

    Instant inTime() {
        return slack.clock().instant().plusSeconds(10);
    }

    /** Posts a card of that key, a good while after the last one. */
    Posted post(Place place) {
        pass(Duration.ofSeconds(2));
        return platform.post(
                place,
                dev.unhunch.core.port.ChatPlatformContract.card("Two minutes", KEY),
                KEY,
                inTime());
    }

    @Override
    public void close() {
        SlackSdk.close(sdk);
        slack.close();
    }
}
