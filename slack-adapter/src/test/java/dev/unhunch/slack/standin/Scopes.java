package dev.unhunch.slack.standin;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.stream.Collectors;

/** Which scope opens which method, from each method's page. */
final class Scopes {
    private static final Map<String, String> NEEDED =
            Map.of(
                    "chat.postMessage", "chat:write",
                    "chat.postEphemeral", "chat:write",
                    "chat.update", "chat:write",
                    "chat.delete", "chat:write",
                    "users.info", "users:read",
                    "files.getUploadURLExternal", "files:write",
                    "files.completeUploadExternal", "files:write",
                    "files.info", "files:read");

    private Scopes() {}

    /**
     * Looks whether a token may call a method.
     *
     * @throws Refused where it may not
     */
    static void check(Call call) {
        var grant = call.grant();
        if (grant == null) return;
        String method = call.method();
        boolean forApp = method.equals("apps.connections.open");
        if (forApp != (grant.team() == null)) throw new Refused("not_allowed_token_type");
        String scope = NEEDED.get(method);
        if (scope != null) need(grant.team(), scope);
    }

    /** Reading about a channel needs a scope of the channel's own kind. */
    static void forChannel(TestChannel channel, String right) {
        need(
                channel.team(),
                switch (channel.kind()) {
                            case PUBLIC -> "channels:";
                            case PRIVATE -> "groups:";
                            case DIRECT -> "im:";
                            case GROUP -> "mpim:";
                        }
                        + right);
    }

    static void need(@Nullable TestTeam team, String scope) {
        if (team == null || team.scopes().contains(scope)) return;
        throw new Refused("missing_scope")
                .with("needed", scope)
                .with("provided", team.scopes().stream().sorted().collect(Collectors.joining(",")));
    }
}
