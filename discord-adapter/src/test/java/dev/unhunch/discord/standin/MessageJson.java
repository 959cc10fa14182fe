package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Messages as the REST interface and the gateway write them (Resources &gt; Message). */
final class MessageJson {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", java.util.Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private MessageJson() {}

    static String time(Instant at) {
        return TIME.format(at);
    }

    static ObjectNode made(World world, TestChannel channel, TestPerson author) {
        ObjectNode json = Json.object().put("id", Long.toString(world.ids.next()));
        json.put("channel_id", channel.id()).put("type", 0).put("content", "");
        channel.guild().ifPresent(guild -> json.put("guild_id", guild.id()));
        json.set("author", author.json());
        json.put("timestamp", time(world.clock.instant())).putNull("edited_timestamp");
        json.put("tts", false).put("mention_everyone", false).put("pinned", false);
        for (String empty :
                new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"})
            json.putArray(empty);
        if (author.bot()) json.put("application_id", author.id());
        return json;
    }

    static void interaction(ObjectNode json, Exchange exchange) {
        boolean command = exchange.kind == Exchange.Kind.COMMAND;
        json.put("type", command ? 20 : 0)
                .put("webhook_id", exchange.payload.path("application_id").asText());
        ObjectNode about = json.putObject("interaction_metadata").put("id", exchange.id);
        about.put("type", exchange.kind.number).set("user", exchange.person.json());
        about.set(
                "authorizing_integration_owners",
                exchange.payload.path("authorizing_integration_owners"));
    }

    /** Takes over what a body names. */
    static void fill(World world, ObjectNode json, JsonNode body, Map<String, byte[]> files) {
        if (body.has("content")) json.put("content", body.path("content").asText(""));
        if (body.has("embeds"))
            json.set("embeds", body.get("embeds").isArray() ? body.get("embeds") : Json.array());
        attachments(world, json, body, files);
        if (body.path("message_reference").isObject())
            ((ObjectNode) json.set("message_reference", body.get("message_reference").deepCopy()))
                    .withObject("message_reference")
                    .set("channel_id", json.get("channel_id"));
        if (body.has("components")) {
            ArrayNode components = json.putArray("components");
            Json.items(body.get("components")).forEach(one -> components.add(one.deepCopy()));
            finish(json, components);
        }
    }

    private static void attachments(
            World world, ObjectNode json, JsonNode body, Map<String, byte[]> files) {
        if (body.has("attachments")) {
            ArrayNode kept = Json.array();
            Json.items(json.path("attachments"))
                    .filter(one -> names(body.get("attachments"), one.path("id").asText()))
                    .forEach(kept::add);
            json.set("attachments", kept);
        }
        ArrayNode all = json.withArray("attachments");
        files.forEach((name, bytes) -> all.add(attachment(world, json, name, bytes)));
    }

    private static boolean names(JsonNode attachments, String id) {
        return Json.items(attachments).anyMatch(one -> one.path("id").asText().equals(id));
    }

    private static ObjectNode attachment(World world, ObjectNode json, String name, byte[] bytes) {
        String id = Long.toString(world.ids.next());
        String path = "/attachments/" + json.path("channel_id").asText() + "/" + id + "/" + name;
        ObjectNode one =
                Json.object().put("id", id).put("filename", name).put("size", bytes.length);
        one.put("url", "https://cdn.discordapp.com" + path);
        one.put("proxy_url", "https://media.discordapp.net" + path);
        return one.put("content_type", name.endsWith(".gif") ? "image/gif" : "image/png");
    }

    /** Every component has a number of its own; media are known by their public address. */
    private static void finish(ObjectNode json, ArrayNode components) {
        int number = 0;
        for (JsonNode node : Json.all(components)) {
            ObjectNode part = (ObjectNode) node;
            if (part.path("type").isInt() && !part.has("id")) part.put("id", ++number);
            if (part.path("media").isObject()) resolve(json, (ObjectNode) part.get("media"));
        }
    }

    private static void resolve(ObjectNode json, ObjectNode media) {
        String address = media.path("url").asText();
        media.put("proxy_url", address);
        if (!address.startsWith("attachment://")) return;
        String name = address.substring("attachment://".length());
        for (JsonNode one : json.path("attachments")) {
            if (!one.path("filename").asText().equals(name)) continue;
            media.set("url", one.get("url"));
            media.set("proxy_url", one.get("proxy_url"));
            media.set("attachment_id", one.get("id"));
        }
    }
}
