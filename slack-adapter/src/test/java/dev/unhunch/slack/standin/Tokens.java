package dev.unhunch.slack.standin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which token opens what. */
final class Tokens {
    private final World world;
    private final Map<String, Grant> grants = new HashMap<>();
    private final Set<String> revoked = new HashSet<>();
    private final Set<String> inactive = new HashSet<>();

    Tokens(World world) {
        this.world = world;
    }

    void add(Grant grant) {
        grants.put(grant.token(), grant);
    }

    void revoke(String token) {
        revoked.add(token);
    }

    /** The app was removed: its bot's tokens are those of an account that is closed. */
    void deactivate(TestTeam team) {
        tokensOf(team).forEach(inactive::add);
    }

    private List<String> tokensOf(TestTeam team) {
        return grants.values().stream()
                .filter(grant -> grant.team() == team)
                .map(Grant::token)
                .toList();
    }

    /** All of a workspace. */
    void revoke(TestTeam team) {
        tokensOf(team).forEach(revoked::add);
    }

    void expire(TestTeam team) {
        grants.replaceAll((_, grant) ->
                grant.team() == team && grant.until() != null
                        ? new Grant(grant.token(), team, world.clock.instant())
                        : grant);
    }

    /**
     * What a token opens.
     *
     * @throws Refused where it opens nothing
     */
    Grant open(String token) {
        if (token.isEmpty()) throw new Refused("not_authed");
        Grant grant = grants.get(token);
        if (grant == null) throw new Refused("invalid_auth");
        if (revoked.contains(token)) throw new Refused("token_revoked");
        if (inactive.contains(token)) throw new Refused("account_inactive");
        if (grant.until() != null && !world.clock.instant().isBefore(grant.until()))
            throw new Refused("token_expired");
        return grant;
    }
}
