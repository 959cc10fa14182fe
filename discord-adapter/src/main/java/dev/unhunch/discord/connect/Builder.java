package dev.unhunch.discord.connect;

import dev.unhunch.discord.Shards;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

import java.net.URI;
import java.util.EnumSet;

/** Builds JDA as this bot needs it. */
record Builder(Parts parts, Entrance.Open entrance) {
    /** A bot that is away for an hour is still back within a minute. */
    private static final int LONGEST_RECONNECT_SECONDS = 60;

    static {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        // Mentions and direct messages bring their text without it.
        Message.suppressContentIntentWarning();
        // No stack trace for every answer, in case it fails.
        RestAction.setPassContext(false);
    }

    /** The shards of this node. */
    Shards.Some shards() {
        return switch (parts.settings().shards()) {
            case Shards.Recommended _ ->
                    new Shards.Some(0, entrance.shards() - 1, entrance.shards());
            case Shards.Some some -> some;
        };
    }

    /** Built, and not signed in yet. */
    ShardManager build(Pools pools, Object... listeners) {
        var settings = parts.settings();
        var url = settings.gateway().map(URI::toString).orElse(entrance.url());
        var builder =
                DefaultShardManagerBuilder.createLight(settings.token().reveal(), intents())
                        // Whether somebody may manage a channel can hang on them.
                        .enableCache(CacheFlag.MEMBER_OVERRIDES)
                        .setRestConfigProvider(_ -> rest())
                        .setSessionController(new Doorkeeper(entrance, url, parts.limit()))
                        .setHttpClient(parts.http())
                        .setMaxReconnectDelay(LONGEST_RECONNECT_SECONDS)
                        // Interactions bring rights along that JDA does not hand on otherwise.
                        .setEventPassthrough(true)
                        .setContextEnabled(false)
                        .setEnableShutdownHook(false)
                        .setThreadFactory(Thread.ofVirtual().name("discord shards").factory())
                        .setShardsTotal(shards().total())
                        .setShards(shards().first(), shards().last())
                        .addEventListeners(listeners);
        pools.into(builder);
        return builder.build(false);
    }

    private RestConfig rest() {
        return new RestConfig().setBaseUrl(parts.settings().api().toString());
    }

    /** Servers always; what people write only where it is answered. None is privileged. */
    private EnumSet<GatewayIntent> intents() {
        return parts.settings().readsMessages()
                ? EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES)
                : EnumSet.noneOf(GatewayIntent.class);
    }
}
