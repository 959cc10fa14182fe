package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Installing the app: codes, tokens, and their renewal. */
final class OAuthMethods {
    /** How long a rotated token lives (Using token rotation: 12 hours). */
    private static final Duration TOKEN_LIFE = Duration.ofHours(12);

    /** How long a code lives (Installing with OAuth: ten minutes). */
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);

    /** What somebody agreed to on the page. */
    record Code(
            TestTeam team,
            TestPerson installer,
            String redirect,
            Set<String> scopes,
            Instant until) {}

    private final World world;
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, TestTeam> refreshTokens = new HashMap<>();

    OAuthMethods(World world) {
        this.world = world;
    }

    void addTo(Methods methods) {
        methods.add("oauth.v2.access", this::access);
        methods.add("apps.uninstall", this::uninstall);
    }

    String code(TestPerson installer, String redirect, Set<String> scopes) {
        String code = world.ids.number() + "." + world.ids.number() + ".code";
        codes.put(
                code,
                new Code(
                        installer.team(),
                        installer,
                        redirect,
                        scopes,
                        world.clock.instant().plus(CODE_LIFE)));
        return code;
    }

    private ObjectNode access(Call call) {
        var keys = world.settings.keys();
        if (!call.text("client_id").equals(keys.clientId())) throw new Refused("invalid_client_id");
        if (!call.text("client_secret").equals(keys.clientSecret()))
            throw new Refused("bad_client_secret");
        return call.text("grant_type").equals("refresh_token") ? refresh(call) : exchange(call);
    }

    /** A code opens once. */
    private ObjectNode exchange(Call call) {
        Code code = codes.remove(call.text("code"));
        if (code == null) throw new Refused("invalid_code");
        if (world.clock.instant().isAfter(code.until())) throw new Refused("code_expired");
        if (!call.text("redirect_uri").equals(code.redirect()))
            throw new Refused("bad_redirect_uri");
        ObjectNode json = granted(code.team(), code.scopes());
        json.putObject("authed_user").put("id", code.installer().id());
        return json;
    }

    /** A refresh token is worth one refresh (Using token rotation: revoked on use). */
    private ObjectNode refresh(Call call) {
        var team = refreshTokens.remove(call.text("refresh_token"));
        if (team == null) throw new Refused("invalid_refresh_token");
        return granted(team, team.scopes());
    }

    private ObjectNode granted(TestTeam team, Set<String> scopes) {
        boolean rotates = team.rotates();
        String token = (rotates ? "xoxe.xoxb-" : "xoxb-") + world.ids.number() + "-" + team.id();
        Instant until = rotates ? world.clock.instant().plus(TOKEN_LIFE) : null;
        world.tokens.add(new Grant(token, team, until));
        team.install(token, scopes);
        ObjectNode json = Answer.ok().put("access_token", token).put("token_type", "bot");
        json.put("scope", String.join(",", scopes.stream().sorted().toList()));
        json.put("bot_user_id", team.botUserId())
                .put("app_id", world.appId)
                .put("is_enterprise_install", false);
        json.putNull("enterprise").putObject("team").put("id", team.id()).put("name", team.name());
        if (!rotates) return json;
        String refresh = "xoxe-1-" + world.ids.number();
        refreshTokens.put(refresh, team);
        return json.put("refresh_token", refresh).put("expires_in", TOKEN_LIFE.toSeconds());
    }

    private ObjectNode uninstall(Call call) {
        var keys = world.settings.keys();
        if (!call.text("client_id").equals(keys.clientId())) throw new Refused("invalid_client_id");
        if (!call.text("client_secret").equals(keys.clientSecret()))
            throw new Refused("bad_client_secret");
        call.team().uninstall();
        return Answer.ok();
    }
}
