package dev.unhunch.slack.install;

import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.slack.SlackPorts;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gets a new token before the old one ends (docs.slack.dev, "Using token rotation": a token lives
 * 12 hours, a refresh token works once), and seals with today's key what an older one had sealed.
 */
final class Renewal {
    private static final Logger log = LoggerFactory.getLogger(Renewal.class);

    /** How long before its end a token is renewed. */
    static final Duration BEFORE = Duration.ofMinutes(10);

    /** An old token still opens Slack for that long at least where it is handed out. */
    private static final Duration OF_USE = Duration.ofSeconds(30);

    /** An answer to a person cannot wait longer, and the old token still does. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final Duration LONG = Duration.ofSeconds(15);

    /** Slack's words for a workspace whose tokens are over for good. */
    private static final Set<String> GONE =
            Set.of("invalid_refresh_token", "token_revoked", "account_inactive");

    private final Installations installations;
    private final Grants grants;
    private final Turns turns;
    private final InstantSource clock;
    private final WorkspaceNews news;

    /** New ones that the store did not take; Slack gives them once. */
    private final Map<String, Unsaved> unsaved = new ConcurrentHashMap<>();

    /** With the refresh token that was used for it. */
    private record Unsaved(@Nullable String usedUp, Installation fresh) {}

    Renewal(Installations installations, Grants grants, Turns turns, SlackPorts ports) {
        this.installations = installations;
        this.grants = grants;
        this.turns = turns;
        clock = ports.clock();
        news = ports.news();
    }

    /** Whether something is to be done about an installation. */
    boolean isDue(Installations.Stored stored) {
        return stored.isOutdated() || stored.installation().isDue(BEFORE, clock.instant());
    }

    /**
     * An installation that is of use; empty where its tokens are over for good or it is gone.
     *
     * @throws UncheckedIOException where the token has ended and there is no new one yet
     */
    Optional<Installation> renew(Installation known) {
        var done =
                turns.take(
                        known.team(), isOfUse(known) ? SHORT : LONG, () -> renewed(known.team()));
        return done.orElseGet(() -> asItIs(known.team(), "somebody else is at it"));
    }

    /** In our turn; another one may have done it since we looked. */
    private Optional<Installation> renewed(String team) {
        var stored = installations.find(team);
        if (stored.isEmpty()) return Optional.empty();
        var old = stored.get().installation();
        if (old.refreshToken() != null && old.isDue(BEFORE, clock.instant()))
            return refreshed(old, old.refreshToken());
        if (stored.get().isOutdated()) installations.put(old);
        return Optional.of(old);
    }

    private Optional<Installation> refreshed(Installation old, String refreshToken) {
        var known = unsaved.get(old.team());
        if (known != null && refreshToken.equals(known.usedUp()))
            return Optional.of(saved(old, known.fresh()));
        return switch (grants.forRefresh(refreshToken)) {
            case Grants.Grant.Given(var fresh, _) -> Optional.of(kept(old, fresh));
            case Grants.Grant.OrgWide() -> asItIs(old.team(), "an answer for an organisation");
            case Grants.Grant.Unreachable(var why) -> asItIs(old.team(), why);
            case Grants.Grant.Refused(var error) ->
                    GONE.contains(error) ? over(old, error) : asItIs(old.team(), error);
        };
    }

    /** Stored before anybody uses it: the old refresh token is used up. */
    private Installation kept(Installation old, Installation fresh) {
        var kept =
                new Installation(
                        old.team(),
                        fresh.name().isEmpty() ? old.name() : fresh.name(),
                        fresh.botToken(),
                        fresh.botUser().isEmpty() ? old.botUser() : fresh.botUser(),
                        fresh.scopes().isEmpty() ? old.scopes() : fresh.scopes(),
                        Objects.requireNonNullElse(fresh.refreshToken(), old.refreshToken()),
                        fresh.endsAt());
        return saved(old, kept);
    }

    private Installation saved(Installation old, Installation fresh) {
        unsaved.put(old.team(), new Unsaved(old.refreshToken(), fresh));
        installations.put(fresh);
        unsaved.remove(old.team());
        return fresh;
    }

    /**
     * We were removed, and did not hear of it. In our turn, so that whoever installs us at the same
     * time does so after that.
     */
    private Optional<Installation> over(Installation old, String error) {
        var now = installations.find(old.team()).map(Installations.Stored::installation);
        if (now.isPresent() && !Objects.equals(now.get().refreshToken(), old.refreshToken()))
            return now;
        installations.remove(old.team());
        news.left(new Workspace("slack", old.team()));
        log.warn(
                "Slack workspace {} takes our tokens no more ({}). Until somebody installs there"
                        + " again at /slack/install, nothing is answered or posted there.",
                old.team(),
                error);
        return Optional.empty();
    }

    /** The old token, as long as it lives. */
    private Optional<Installation> asItIs(String team, String why) {
        var stored = installations.find(team).map(Installations.Stored::installation);
        if (stored.isEmpty() || isOfUse(stored.get())) {
            log.info("Slack workspace {}: no new token yet ({})", team, why);
            return stored;
        }
        var said = "Slack workspace " + team + ": its token has ended, and no new one yet: " + why;
        log.warn("{}", said);
        throw new UncheckedIOException(new IOException(said));
    }

    private boolean isOfUse(Installation installation) {
        return !installation.endsWithin(OF_USE, clock.instant());
    }
}
