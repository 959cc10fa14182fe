package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import net.dv8tion.jda.api.Permission;

/**
 * Interactions as the gateway brings them (Receiving and Responding &gt; Interaction Structure).
 */
final class InteractionJson {
    private static final long IN_PRIVATE =
            Permission.getRaw(
                    Permission.VIEW_CHANNEL,
                    Permission.MESSAGE_SEND,
                    Permission.MESSAGE_HISTORY,
                    Permission.MESSAGE_ATTACH_FILES,
                    Permission.MESSAGE_EMBED_LINKS);

    private InteractionJson() {}

    static ObjectNode of(World world, Exchange exchange, ObjectNode data) {
        ObjectNode json =
                Json.object().put("id", exchange.id).put("application_id", world.bot.id());
        json.put("type", exchange.kind.number).put("token", exchange.token).put("version", 1);
        json.set("data", data);
        TestChannel channel = exchange.channel;
        json.put("channel_id", channel.id()).put("locale", exchange.person.locale());
        json.putArray("entitlements");
        json.put("attachment_size_limit", 10 * 1024 * 1024);
        ObjectNode where = channel.json();
        json.set("channel", where);
        channel.guild()
                .ifPresentOrElse(
                        guild -> inGuild(world, json, exchange, guild),
                        () -> inPrivate(world.bot, json, exchange));
        owners(json, exchange);
        TestMessage source = exchange.source;
        if (source != null && exchange.kind != Exchange.Kind.COMMAND)
            json.set("message", source.json());
        return json;
    }

    private static void inGuild(World world, ObjectNode json, Exchange exchange, TestGuild guild) {
        String rights = Long.toString(guild.permissions(exchange.person, exchange.channel));
        json.put("guild_id", guild.id()).put("guild_locale", "en-US").put("context", 0);
        json.putObject("guild").put("id", guild.id()).put("locale", "en-US").putArray("features");
        json.set("member", guild.member(exchange.person).put("permissions", rights));
        ((ObjectNode) json.get("channel")).put("permissions", rights);
        long bot = guild.hasBot() ? guild.permissions(world.bot, exchange.channel) : IN_PRIVATE;
        json.put("app_permissions", Long.toString(bot));
    }

    private static void inPrivate(TestPerson bot, ObjectNode json, Exchange exchange) {
        boolean withBot =
                exchange.channel.kind() == TestChannel.Kind.DIRECT
                        && exchange.channel.recipients().size() == 1;
        json.set("user", exchange.person.json());
        json.put("context", withBot ? 1 : 2).put("app_permissions", Long.toString(IN_PRIVATE));
        // The recipients are those that the person's own client shows: everybody but them.
        ArrayNode others = ((ObjectNode) json.get("channel")).putArray("recipients");
        if (withBot) others.add(bot.json());
        exchange.channel.recipients().stream()
                .filter(one -> one != exchange.person)
                .forEach(one -> others.add(one.json()));
    }

    /** Who brought the bot here: the guild (0 means the bot's own conversation) or the person. */
    private static void owners(ObjectNode json, Exchange exchange) {
        ObjectNode owners = json.putObject("authorizing_integration_owners");
        var guild = exchange.channel.guild().filter(TestGuild::hasBot);
        boolean withBot = json.path("context").asInt() == 1;
        if (guild.isPresent()) owners.put("0", guild.get().id());
        else if (withBot) owners.put("0", "0");
        if (exchange.person.userInstalled()) owners.put("1", exchange.person.id());
        exchange.guildInstalled = guild.isPresent() || withBot;
    }
}
