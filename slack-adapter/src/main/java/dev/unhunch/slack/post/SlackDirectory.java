package dev.unhunch.slack.post;

import com.slack.api.model.Conversation;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Directory;
import dev.unhunch.core.port.Managers;
import dev.unhunch.slack.team.Team;

import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;

/** What Slack knows of people. Where it does not answer, nobody may anything. */
public final class SlackDirectory implements Directory {
    private final PostParts parts;
    private final People people;
    private final Rooms rooms;
    private final Members members;

    /** A directory with its parts. */
    public SlackDirectory(PostParts parts) {
        this.parts = parts;
        people = parts.people();
        rooms = parts.rooms();
        members = parts.members();
    }

    @Override
    public boolean mayManage(Person person, Place place, Managers managers) {
        if (!isHere(person, place)) return false;
        var direct = Channels.person(place);
        if (direct.isPresent()) return direct.get().equals(person.id());
        var team = team(person);
        var profile = team.flatMap(each -> people.find(each, person));
        if (profile.isEmpty() || !profile.get().isFull()) return false;
        var room = room(team.get(), place);
        if (room.isEmpty()) return false;
        return switch (managers) {
            case MEMBERS -> maySee(team.get(), person, place, profile.get(), room.get());
            case ADMINS -> profile.get().runs() || person.id().equals(room.get().getCreator());
        };
    }

    @Override
    public boolean maySee(Person person, Place place) {
        if (!isHere(person, place)) return false;
        var direct = Channels.person(place);
        if (direct.isPresent()) return direct.get().equals(person.id());
        var team = team(person);
        var profile = team.flatMap(each -> people.find(each, person));
        if (profile.isEmpty()) return false;
        return room(team.get(), place)
                .filter(room -> maySee(team.get(), person, place, profile.get(), room))
                .isPresent();
    }

    private boolean maySee(
            Team team, Person person, Place place, People.Profile profile, Conversation room) {
        if (room.isPrivate() || room.isMpim() || !profile.isFull())
            return profile.isMember() && members.isIn(team, place, person.id());
        return true;
    }

    private static boolean isHere(Person person, Place place) {
        return person.platform().equals(Channels.PLATFORM)
                && place.platform().equals(Channels.PLATFORM)
                && person.workspace().equals(place.workspace());
    }

    private Optional<Conversation> room(Team team, Place place) {
        return rooms.look(team, place) instanceof Rooms.Look.Seen(var room)
                ? Optional.of(room)
                : Optional.empty();
    }

    private Optional<Team> team(Person person) {
        try {
            return parts.teams().find(person.workspace());
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }

    private Optional<People.Profile> profile(Person person) {
        return team(person).flatMap(team -> people.find(team, person));
    }

    @Override
    public boolean runsWorkspace(Person person) {
        return profile(person).filter(People.Profile::runs).isPresent();
    }

    @Override
    public Optional<ZoneId> zone(Person person) {
        return profile(person).flatMap(People.Profile::zone);
    }

    @Override
    public Optional<ZoneId> knownZone(Person person) {
        return people.peek(person).flatMap(People.Profile::zone);
    }
}
