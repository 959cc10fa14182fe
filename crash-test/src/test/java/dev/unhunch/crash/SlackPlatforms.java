package dev.unhunch.crash;

import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.StandInSettings;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestMessage;
import dev.unhunch.slack.standin.TestPerson;
import dev.unhunch.slack.standin.TestTeam;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small Slack in this process: its Web API, its sockets, workspaces with their channels. */
final class SlackPlatforms implements Platforms {
    private static final int WORKSPACES = 12;

    /** Where nobody can look, some posts never come: after this silence no more are waited for. */
    private static final Duration SILENCE = Duration.ofSeconds(8);

    private final SlackStandIn slack;
    private final SlackWeather weather;
    private final boolean canLook;
    private final List<TestTeam> teams;
    private final Map<Place, TestPerson> people = new LinkedHashMap<>();

    /** Channels that may yet have posts to come; the others are only counted. */
    private final List<TestChannel> open = new ArrayList<>();

    private final List<TestChannel> all = new ArrayList<>();
    private long seen;
    private long seenAt = System.nanoTime();

    private SlackPlatforms(SlackStandIn slack, long seed, boolean canLook) {
        this.slack = slack;
        this.canLook = canLook;
        weather = new SlackWeather(slack, seed);
        var scopes = new ArrayList<>(slack.team().scopes());
        if (canLook) scopes.addAll(List.of("channels:history", "groups:history"));
        teams = IntStream.range(0, WORKSPACES).mapToObj(n -> slack.team("team " + n)).toList();
        teams.forEach(team -> team.installsWith(scopes.toArray(String[]::new)));
    }

    /**
     * Starts it.
     *
     * @param canLook whether history may be read, which the usual manifest does not ask for
     */
    static SlackPlatforms start(long seed, boolean canLook) {
        return new SlackPlatforms(SlackStandIn.start(StandInSettings.usual()), seed, canLook);
    }

    @Override
    public URI address() {
        var tokens = new LinkedHashMap<String, String>();
        teams.forEach(team -> tokens.put(team.id(), team.botToken()));
        return SlackClient.address(slack.apiUrl(), tokens);
    }

    @Override
    public synchronized Place place(int number) {
        var team = teams.get(number % WORKSPACES);
        var channel = team.channel("channel-" + number);
        all.add(channel);
        open.add(channel);
        var place = new Place("slack", team.id(), channel.id());
        people.put(place, team.person("person " + number));
        return place;
    }

    @Override
    public synchronized Person setsUp(Place place) {
        var person = people.get(place);
        if (person == null) throw new IllegalArgumentException("nobody sets up " + place);
        return new Person(place.platform(), place.workspace(), person.id());
    }

    @Override
    public synchronized boolean isDone(int expected, int last) {
        long now = System.nanoTime();
        long keys = keys();
        if (keys != seen) {
            seen = keys;
            seenAt = now;
        }
        boolean silent = !canLook && now - seenAt > SILENCE.toNanos();
        return keys >= expected - last || (silent && keys > expected / 2);
    }

    @Override
    public synchronized long keys() {
        open.removeIf(channel -> keys(channel) >= Line.MOST);
        long full = (long) (all.size() - open.size()) * Line.MOST;
        return full + open.stream().mapToLong(SlackPlatforms::keys).sum();
    }

    private static long keys(TestChannel channel) {
        return channel.posts().stream().map(SlackPlatforms::key).distinct().count();
    }

    /** What people see is judged by the button that they would tap. */
    private static String key(TestMessage post) {
        var id = post.button("Done").path("action_id").asText();
        return ActionId.parse(id).flatMap(done -> done.argument(0)).orElse(id);
    }

    @Override
    public synchronized String record() {
        return all.stream()
                .map(TestChannel::posts)
                .flatMap(Collection::stream)
                .map(post -> post.ts() + " " + key(post) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public synchronized List<String> told() {
        return people.values().stream()
                .map(person -> person.direct().posts())
                .flatMap(Collection::stream)
                .map(SlackPlatforms::key)
                .toList();
    }

    @Override
    public Map<Figures.Of, Long> figures() {
        var figures = new EnumMap<Figures.Of, Long>(Figures.Of.class);
        figures.put(Figures.Of.POSTS, calls(SlackWeather.POST));
        Stream.of(
                        Figures.Of.TOO_MANY,
                        Figures.Of.BROKEN,
                        Figures.Of.LOST,
                        Figures.Of.SLOW,
                        Figures.Of.LATE,
                        Figures.Of.BLIND)
                .forEach(each -> figures.put(each, weather.met(each)));
        figures.put(Figures.Of.LOOK_UPS, calls(SlackWeather.LOOK_UP));
        figures.put(Figures.Of.CUT, weather.cuts());
        figures.put(Figures.Of.HASTY, hasty().count());
        figures.put(Figures.Of.TOLD, (long) told().size());
        return figures;
    }

    private long calls(String method) {
        return slack.calls().stream().filter(method::equals).count();
    }

    /**
     * A node that was killed took along what Slack had asked it to wait for; the other is not told.
     */
    private Stream<String> hasty() {
        return slack.violations().stream().filter(each -> each.contains("Retry-After"));
    }

    /** A node that is stopped for some seconds acknowledges nothing meanwhile. */
    @Override
    public List<String> complaints() {
        return slack.violations().stream()
                .filter(each -> !each.contains("Retry-After"))
                .filter(each -> !each.startsWith("No acknowledgement of EVENT"))
                .toList();
    }

    @Override
    public void close() {
        weather.close();
        slack.close();
    }
}
