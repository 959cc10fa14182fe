package dev.unhunch.crash;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Leases;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.port.Rates;
import dev.unhunch.core.port.Reach;
import dev.unhunch.discord.Discord;
import dev.unhunch.discord.DiscordPorts;
import dev.unhunch.discord.DiscordSettings;
import dev.unhunch.discord.Token;
import dev.unhunch.discord.connect.Timing;
import dev.unhunch.discord.standin.StandInSettings;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** The product's adapter for Discord in a node, with times as short as the engine's. */
final class DiscordClient implements ChatPlatform, AutoCloseable {
    /**
     * How long a nonce is trusted, in place of the adapter's minute; so history is asked as well.
     * What is sent at the end of it must arrive within the stand-in's window: see {@link
     * DiscordPlatforms}.
     */
    static final Duration TRUST = Duration.ofMillis(3_500);

    /** Whoever was killed cannot give its lease back, so that the next one waits for its end. */
    private static final Timing QUICK =
            new Timing(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(400),
                    Duration.ofMillis(400),
                    Duration.ofMillis(100),
                    Duration.ofMillis(100),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2));

    private final Discord discord;
    private final ChatPlatform platform;

    private DiscordClient(Discord discord) {
        this.discord = discord;
        platform = discord.platform();
    }

    /** Waits until this node is connected, or another one is. */
    static DiscordClient connect(URI address, Leases leases, InstantSource clock) {
        var settled = new CountDownLatch(1);
        var quiet = new Quiet();
        var ports =
                new DiscordPorts(
                        Pictures.NONE,
                        leases,
                        quiet,
                        clock,
                        UUID.randomUUID().toString(),
                        now -> {
                            if (isSettled(now)) settled.countDown();
                        });
        var usual = DiscordSettings.of(new Token(StandInSettings.usual().token()));
        var settings =
                new DiscordSettings(
                        usual.token(),
                        address,
                        usual.gateway(),
                        usual.shards(),
                        false,
                        usual.publicUrl());
        var discord = new Discord(settings, ports, QUICK);
        discord.start(quiet);
        try {
            settled.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new DiscordClient(discord);
    }

    private static boolean isSettled(Connection connection) {
        return switch (connection) {
            case Connection.Connected _, Connection.Elsewhere _ -> true;
            case Connection.Refused(var why) -> throw new IllegalStateException(why);
            case Connection.Connecting _, Connection.Lost _ -> false;
        };
    }

    @Override
    public String name() {
        return platform.name();
    }

    @Override
    public Posted post(Place place, Card card, String key, Instant deadline) {
        return platform.post(place, card, key, deadline);
    }

    @Override
    public Found find(Place place, String key) {
        return platform.find(place, key);
    }

    @Override
    public Posted tell(Person person, Card card, String key, Instant deadline) {
        return platform.tell(person, card, key, deadline);
    }

    @Override
    public boolean edit(Place place, String messageId, Card card) {
        return platform.edit(place, messageId, card);
    }

    @Override
    public Access access(Place place) {
        return platform.access(place);
    }

    @Override
    public Rates rates() {
        return platform.rates();
    }

    @Override
    public Duration deduplicatesFor() {
        return TRUST;
    }

    @Override
    public long route(Place place) {
        return platform.route(place);
    }

    @Override
    public Reach reach() {
        return platform.reach();
    }

    @Override
    public void close() {
        discord.close();
    }
}
