package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What each route does; the ones with much to say have classes of their own. */
final class Routes {
    private final World world;
    private final ChannelRoutes channels;
    private final WebhookRoutes webhooks;
    volatile String gatewayUrl = "";

    Routes(World world) {
        this.world = world;
        this.channels = new ChannelRoutes(world);
        this.webhooks = new WebhookRoutes(world);
    }

    Answer answer(Request request, boolean answerMayBeLost) {
        return switch (request.route()) {
            case GET_SELF ->
                    Answer.ok(world.bot.json().put("verified", true).put("mfa_enabled", true));
            case GET_GATEWAY -> Answer.ok(Json.object().put("url", gatewayUrl));
            case GET_GATEWAY_BOT -> gatewayBot();
            case GET_APPLICATION, GET_OAUTH_APPLICATION -> application();
            case OPEN_DIRECT -> openDirect(request.body().path("recipient_id").asText());
            case GET_COMMANDS ->
                    world.commands.list(
                            request.query().getOrDefault("with_localizations", "").equals("true"));
            case PUT_COMMANDS -> world.commands.replace(request.body());
            case CALLBACK -> world.interactions.callback(request, answerMayBeLost);
            case FOLLOW_UP -> webhooks.followUp(request);
            case GET_ORIGINAL, GET_FOLLOW_UP -> webhooks.get(request);
            case EDIT_ORIGINAL, EDIT_FOLLOW_UP -> webhooks.edit(request);
            case DELETE_ORIGINAL, DELETE_FOLLOW_UP -> webhooks.delete(request);
            case GET_CHANNEL -> channels.get(request);
            case LIST_MESSAGES -> channels.list(request);
            case GET_MESSAGE -> channels.one(request);
            case CREATE_MESSAGE -> channels.create(request);
            case EDIT_MESSAGE -> channels.edit(request);
            case DELETE_MESSAGE -> channels.delete(request);
            case GET_MEMBER -> member(request);
        };
    }

    private Answer gatewayBot() {
        ObjectNode json =
                Json.object().put("url", gatewayUrl).put("shards", world.settings.shards());
        json.putObject("session_start_limit")
                .put("total", 1000)
                .put("remaining", 999)
                .put("reset_after", 86_400_000)
                .put("max_concurrency", world.settings.maxConcurrency());
        return Answer.ok(json);
    }

    private Answer application() {
        ObjectNode json = Json.object().put("id", world.bot.id()).put("name", world.bot.name());
        json.putNull("icon").put("description", "").put("bot_public", true);
        json.put("bot_require_code_grant", false).put("verify_key", "").put("flags", 0);
        json.putNull("team").set("owner", world.person("Owner").json());
        ArrayNode none = json.putArray("tags");
        json.set("redirect_uris", none);
        return Answer.ok(json);
    }

    private Answer openDirect(String person) {
        return world.personById(person)
                .map(one -> Answer.ok(world.direct(one).json()))
                .orElse(Answer.error(400, 50033, "Invalid Recipient(s)"));
    }

    private Answer member(Request request) {
        TestGuild guild = world.guilds.get(request.value("guild_id"));
        if (guild == null || !guild.hasBot()) return Answer.missingAccess();
        return guild.memberById(request.value("user_id"))
                .map(person -> Answer.ok(guild.member(person)))
                .orElse(Answer.error(404, 10007, "Unknown Member"));
    }
}
