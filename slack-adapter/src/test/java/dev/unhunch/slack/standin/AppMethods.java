package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code auth.*} and {@code apps.*}. */
final class AppMethods {
    private final World world;
    private final SocketDoor door;

    AppMethods(World world, SocketDoor door) {
        this.world = world;
        this.door = door;
    }

    void addTo(Methods methods) {
        methods.add("auth.test", this::test);
        methods.add("apps.connections.open", _ -> Answer.ok().put("url", door.ticket()));
        methods.add("auth.revoke", this::revoke);
    }

    private ObjectNode test(Call call) {
        var team = call.team();
        ObjectNode json =
                Answer.ok().put("url", "https://stand-in.example/").put("team", team.name());
        json.put("user", "unhunch").put("team_id", team.id()).put("user_id", team.botUserId());
        return json.put("bot_id", team.botId()).put("is_enterprise_install", false);
    }

    private ObjectNode revoke(Call call) {
        if (call.grant() != null) world.tokens.revoke(call.grant().token());
        return Answer.ok().put("revoked", true);
    }
}
