package dev.unhunch.slack.install;

import com.slack.api.Slack;

import dev.unhunch.slack.SlackPorts;
import dev.unhunch.slack.SlackSettings;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.team.Teams;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The workspaces that installed us, from the store. Opened ones stay in memory for a minute, so
 * that a request that comes in costs nothing, and another node soon sees what this one did.
 */
public final class InstalledTeams implements Teams {
    private static final Duration IN_MEMORY = Duration.ofMinutes(1);

    /** Where there was no new token; so a Slack that is down is not asked at every request. */
    private static final Duration NEXT_TRY = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Installations installations;
    private final Grants grants;
    private final Renewal renewal;
    private final Turns turns;
    private final InstantSource clock;

    private record Held(Team team, Instant until) {}

    /** Those in the store of these ports, with the keys of these settings. */
    public InstalledTeams(SlackSettings.Mode.Http app, SlackPorts ports, Slack sdk) {
        clock = ports.clock();
        installations = new Installations(ports.memos(), new Vault(app.keys()), clock);
        turns = new Turns(ports.leases(), ports.owner());
        grants = new Grants(sdk, app, clock);
        renewal = new Renewal(installations, grants, turns, ports);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException also where no key opens what is stored
     */
    @Override
    public Optional<Team> find(String id) {
        var known = held.get(id);
        if (known != null && known.until().isAfter(clock.instant()))
            return Optional.of(known.team());
        var found = installations.find(id);
        if (found.isEmpty()) {
            held.remove(id);
            return Optional.empty();
        }
        var stored = found.get();
        var good =
                renewal.isDue(stored)
                        ? renewal.renew(stored.installation())
                        : Optional.of(stored.installation());
        if (good.isEmpty()) held.remove(id);
        return good.map(this::hold);
    }

    private Team hold(Installation installation) {
        var now = clock.instant();
        var isDue = installation.isDue(Renewal.BEFORE, now);
        var until = now.plus(isDue ? NEXT_TRY : IN_MEMORY);
        if (installation.endsAt() != null) {
            var end = Instant.ofEpochSecond(installation.endsAt());
            var renewAt = isDue ? end : end.minus(Renewal.BEFORE);
            if (renewAt.isBefore(until)) until = renewAt;
        }
        if (held.size() >= MOST) held.clear();
        var team = installation.asTeam();
        held.put(installation.team(), new Held(team, until));
        return team;
    }

    @Override
    public boolean forget(String id) {
        return turns.take(id, PATIENCE, () -> isOut(id)).orElseGet(() -> isOut(id));
    }

    /** What is in the store decides: another node may have put a new token there meanwhile. */
    private boolean isOut(String id) {
        held.remove(id);
        if (isOpen(id)) return false;
        installations.remove(id);
        return true;
    }

    private boolean isOpen(String id) {
        try {
            return installations
                    .find(id)
                    .filter(each -> grants.opens(each.installation()))
                    .isPresent();
        } catch (UncheckedIOException _) {
            // No key opens it, so nobody can use it.
            return false;
        }
    }

    /** Somebody installed us, perhaps again. */
    void keep(Installation installation) {
        var team = installation.team();
        if (turns.take(team, PATIENCE, () -> replaced(installation)).isEmpty())
            replaced(installation);
    }

    private boolean replaced(Installation installation) {
        installations.put(installation);
        held.remove(installation.team());
        return true;
    }
}
