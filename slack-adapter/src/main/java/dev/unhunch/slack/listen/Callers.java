package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.slack.draw.Origin;
import dev.unhunch.slack.draw.Readers;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who did something and where. Ids that are none of Slack's are nobody's: they came from somebody
 * who forges.
 */
final class Callers {
    /** As core calls it. */
    static final String PLATFORM = "slack";

    /** What Slack calls any conversation of two in commands and actions. */
    private static final String DIRECT = "directmessage";

    private static final Pattern TEAM = Pattern.compile("[TE][A-Z0-9]{1,30}");
    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,30}");
    private static final int NAME = 80;

    private Callers() {}

    /** Somebody in a channel; empty where something of it is no id of Slack's. */
    static Optional<Caller> in(
            @Nullable String team, @Nullable String user, @Nullable String channel) {
        if (channel == null || !Origin.isChannel(channel)) return Optional.empty();
        return person(team, user)
                .map(person -> new Caller(person, place(person, channel), Locale.ENGLISH));
    }

    /** Somebody in their own conversation with us. */
    static Optional<Caller> alone(@Nullable String team, @Nullable String user) {
        return person(team, user)
                .map(person -> new Caller(person, place(person, own(person)), Locale.ENGLISH));
    }

    /** Somebody where a command was typed or a button is. */
    static Optional<Caller> in(
            @Nullable String team,
            @Nullable String user,
            @Nullable String channel,
            @Nullable String channelName) {
        boolean isDirect =
                DIRECT.equals(channelName) || (channel != null && channel.startsWith("D"));
        return isDirect ? alone(team, user) : in(team, user, channel);
    }

    private static Optional<Person> person(@Nullable String team, @Nullable String user) {
        if (team == null || user == null) return Optional.empty();
        return TEAM.matcher(team).matches() && USER.matcher(user).matches()
                ? Optional.of(new Person(PLATFORM, team, user))
                : Optional.empty();
    }

    private static Place place(Person person, String channel) {
        return new Place(PLATFORM, person.workspace(), channel);
    }

    private static String own(Person person) {
        return "@" + person.id();
    }

    /** Whoever is in a channel; the one who acts is called by their name. */
    static Readers everybody(@Nullable String user, @Nullable String name) {
        return user == null || name == null || name.isBlank() || name.length() > NAME
                ? new Readers.Everybody(Map.of())
                : new Readers.Everybody(Map.of(user, name));
    }
}
