package dev.unhunch.crash;

import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.people.Place;
import dev.unhunch.discord.standin.DiscordStandIn;
import dev.unhunch.discord.standin.Route;
import dev.unhunch.discord.standin.StandInSettings;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestMessage;
import dev.unhunch.discord.standin.Trouble.Kind;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small Discord in this process: gateway, REST interface, servers with their channels. */
final class DiscordPlatforms implements Platforms {
    /**
     * What is sent when a nonce is trusted for the last time must arrive within it even when it is
     * as late as can be: 3.5 s of trust, 1 s for an answer, 2.5 s on the way.
     */
    private static final Duration WINDOW = Duration.ofSeconds(8);

    private static final int SERVERS = 24;

    private final DiscordStandIn discord;
    private final Weather weather;

    /** Channels that may yet have posts to come; the others are only counted. */
    private final List<TestChannel> open = new ArrayList<>();

    private final List<TestChannel> all = new ArrayList<>();

    private DiscordPlatforms(DiscordStandIn discord, long seed) {
        this.discord = discord;
        weather = new Weather(discord, seed);
    }

    static DiscordPlatforms start(long seed) {
        var settings = StandInSettings.usual().rememberingNonces(WINDOW).withoutBodyChecks();
        return new DiscordPlatforms(DiscordStandIn.start(settings), seed);
    }

    @Override
    public URI address() {
        return URI.create(discord.apiUrl());
    }

    @Override
    public synchronized Place place(int number) {
        var server = discord.guild("server " + number % SERVERS);
        var channel = server.channel("channel-" + number);
        all.add(channel);
        open.add(channel);
        return new Place("discord", server.id(), channel.id());
    }

    @Override
    public synchronized long keys() {
        open.removeIf(channel -> keys(channel) >= Line.MOST);
        long full = (long) (all.size() - open.size()) * Line.MOST;
        return full + open.stream().mapToLong(this::keys).sum();
    }

    private long keys(TestChannel channel) {
        return posts(channel).map(DiscordPlatforms::key).distinct().count();
    }

    private Stream<TestMessage> posts(TestChannel channel) {
        return discord.messagesOfBot(channel).stream();
    }

    /** What people see is judged by the button that they would tap. */
    private static String key(TestMessage post) {
        var id = post.button("Done").path("custom_id").asText();
        return ActionId.parse(id).flatMap(done -> done.argument(0)).orElse(id);
    }

    @Override
    public synchronized String record() {
        return all.stream()
                .flatMap(this::posts)
                .map(post -> post.id() + " " + key(post) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public Map<Figures.Of, Long> figures() {
        var figures = new EnumMap<Figures.Of, Long>(Figures.Of.class);
        figures.put(Figures.Of.POSTS, (long) discord.requests(Route.CREATE_MESSAGE));
        figures.put(Figures.Of.TOO_MANY, discord.limited() + met(Kind.Limited.class));
        figures.put(Figures.Of.BROKEN, met(Kind.Fails.class));
        figures.put(Figures.Of.LOST, met(Kind.LosesAnswer.class));
        figures.put(Figures.Of.SLOW, met(Kind.Slow.class));
        figures.put(Figures.Of.LATE, met(Kind.Late.class));
        figures.put(Figures.Of.DEDUPED, (long) discord.deduplicated());
        figures.put(Figures.Of.LOOK_UPS, (long) discord.requests(Route.LIST_MESSAGES));
        figures.put(Figures.Of.CUT, weather.cuts());
        figures.put(Figures.Of.RESUMED, (long) discord.gateway().resumes());
        return figures;
    }

    private long met(Class<? extends Kind> kind) {
        return weather.met(Route.CREATE_MESSAGE, kind);
    }

    @Override
    public List<String> complaints() {
        return discord.violations();
    }

    @Override
    public void close() {
        weather.close();
        discord.close();
    }
}
