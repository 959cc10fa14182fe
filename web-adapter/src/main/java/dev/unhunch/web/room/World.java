package dev.unhunch.web.room;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.util.List;
import java.util.Optional;

/**
 * The people and channels that the trial offers. Their ids never change; their names are in the
 * page's bundle: {@code person.ID.name}, {@code channel.ID.name}, {@code channel.ID.topic}.
 */
public record World(List<Member> people, List<Channel> channels) {
    /** The adapter's name in {@link Person} and {@link Place}. */
    public static final String PLATFORM = "web";

    /** The one workspace of the trial. */
    public static final String WORKSPACE = "trial";

    /** Copies the lists. */
    public World {
        people = List.copyOf(people);
        channels = List.copyOf(channels);
    }

    /**
     * Somebody one can be.
     *
     * @param admin whether they may manage every channel
     */
    public record Member(String id, boolean admin) {}

    /**
     * Somewhere to talk.
     *
     * @param direct whether only the person and Unhunch are in it
     */
    public record Channel(String id, boolean direct) {}

    /** Three colleagues and an admin, two channels and a direct conversation. */
    public static World trial() {
        return new World(
                List.of(
                        new Member("maya", false),
                        new Member("jonas", false),
                        new Member("priya", false),
                        new Member("sam", true)),
                List.of(
                        new Channel("general", false),
                        new Channel("design-team", false),
                        new Channel("direct", true)));
    }

    /** The seat of a person in a channel; empty where either is unknown. */
    public Optional<Seat> seat(String person, String channel) {
        return member(person)
                .flatMap(member ->
                        channels.stream()
                                .filter(c -> c.id().equals(channel))
                                .findFirst()
                                .map(c -> seat(member, c)));
    }

    /** A person by id. */
    public Optional<Member> member(String id) {
        return people.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** A person of ours. */
    public Optional<Member> member(Person person) {
        return person.platform().equals(PLATFORM) ? member(person.id()) : Optional.empty();
    }

    /** A person's own conversation with Unhunch; empty for somebody unknown. */
    public Optional<Place> direct(Person person) {
        return member(person)
                .flatMap(member ->
                        channels.stream()
                                .filter(Channel::direct)
                                .findFirst()
                                .map(channel -> seat(member, channel).place()));
    }

    /** Whether a place is somebody's own conversation with Unhunch. */
    public boolean isDirect(Place place) {
        return people.stream()
                .map(member -> new Person(PLATFORM, WORKSPACE, member.id()))
                .anyMatch(person -> direct(person).filter(place::equals).isPresent());
    }

    /** Whether a place is one of the channels or somebody's direct conversation. */
    public boolean has(Place place) {
        return people.stream()
                .anyMatch(member ->
                        channels.stream()
                                .anyMatch(channel -> seat(member, channel).place().equals(place)));
    }

    private static Seat seat(Member member, Channel channel) {
        var person = new Person(PLATFORM, WORKSPACE, member.id());
        // Each person has a direct conversation of their own.
        var place =
                channel.direct()
                        ? new Place(PLATFORM, "", channel.id() + "-" + member.id())
                        : new Place(PLATFORM, WORKSPACE, channel.id());
        return new Seat(person, place);
    }
}
