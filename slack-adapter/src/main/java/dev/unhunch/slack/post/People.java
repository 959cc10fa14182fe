package dev.unhunch.slack.post;

import com.slack.api.Slack;
import com.slack.api.model.User;

import dev.unhunch.core.people.Person;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;
import dev.unhunch.slack.team.Team;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What Slack says of people, for some minutes from memory. */
final class People {
    private static final int MOST = 10_000;
    private static final Duration KEEP = Duration.ofMinutes(10);

    /** Somebody waits for the answer that this is asked for. */
    private static final Duration WITHIN = Duration.ofSeconds(2);

    private final Slack sdk;
    private final Known<Person, Profile> known;

    /**
     * What matters of somebody.
     *
     * @param isFull a member of this workspace with all rights of one; no guest, bot, closed
     *     account or person of another organisation
     * @param isMember the same, or a guest
     * @param runs whether they run the workspace
     */
    record Profile(
            boolean isFull,
            boolean isMember,
            boolean runs,
            Optional<ZoneId> zone,
            Optional<Locale> language) {}

    People(Slack sdk, LongSupplier nanos) {
        this.sdk = sdk;
        known = new Known<>(MOST, KEEP, nanos);
    }

    Optional<Profile> find(Team team, Person person) {
        return Channels.isId(person.id())
                ? known.get(person, () -> ask(team, person))
                : Optional.empty();
    }

    /** From memory alone. */
    Optional<Profile> peek(Person person) {
        return known.peek(person);
    }

    private Optional<Profile> ask(Team team, Person person) {
        var answer =
                Exchange.run(
                        WITHIN,
                        () ->
                                sdk.methods(team.botToken().reveal())
                                        .usersInfo(r -> r.user(person.id()).includeLocale(true)));
        return answer instanceof Answer.Done(var response) && response.getUser() != null
                ? Optional.of(profile(response.getUser(), team))
                : Optional.empty();
    }

    private static Profile profile(User user, Team team) {
        boolean member =
                isOf(user, team) && !user.isDeleted() && !user.isBot() && !user.isStranger();
        boolean full = member && !user.isRestricted() && !user.isUltraRestricted();
        boolean runs = full && (user.isAdmin() || user.isOwner() || user.isPrimaryOwner());
        return new Profile(full, member, runs, zone(user.getTz()), language(user.getLocale()));
    }

    /** In an organisation of many workspaces, people are of several. */
    private static boolean isOf(User user, Team team) {
        if (team.id().equals(user.getTeamId())) return true;
        var many = user.getEnterpriseUser();
        List<String> teams = many == null ? null : many.getTeams();
        return teams != null && teams.contains(team.id());
    }

    private static Optional<Locale> language(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty());
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
