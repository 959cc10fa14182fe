package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is said over the gateway (Events &gt; Gateway; Topics &gt; Opcodes and Status Codes). */
final class GatewayTalk implements News {
    private static final long GUILDS = 1;
    private static final long GUILD_MEMBERS = 1 << 1;
    private static final long PRESENCES = 1 << 8;
    private static final long GUILD_MESSAGES = 1 << 9;
    private static final long DIRECT_MESSAGES = 1 << 12;
    private static final long MESSAGE_CONTENT = 1 << 15;
    private static final long PRIVILEGED = GUILD_MEMBERS | PRESENCES | MESSAGE_CONTENT;
    private static final long KNOWN_INTENTS = (1L << 26) - 1;

    private final World world;
    private final Map<String, GatewaySession> sessions = new ConcurrentHashMap<>();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Instant> identified = new HashMap<>();
    private final List<ObjectNode> identifies = new CopyOnWriteArrayList<>();
    private final AtomicInteger resumes = new AtomicInteger();
    volatile String resumeUrl = "";
    volatile int leastShards = 1;
    volatile long grantedIntents;

    GatewayTalk(World world) {
        this.world = world;
    }

    void opened(Link link, String address) {
        links.add(link);
        if (!address.contains("v=10") || !address.contains("encoding=json"))
            world.violations.add("Gateway: connect with v=10 and encoding=json, not " + address);
        ObjectNode hello = Json.object().put("op", 10);
        hello.putObject("d").put("heartbeat_interval", world.settings.heartbeat().toMillis());
        link.send(hello);
    }

    void closed(Link link, int code, boolean byClient) {
        links.remove(link);
        // "Closing with 1000 or 1001 will invalidate your session" (Gateway, Disconnecting).
        if (byClient && (code == 1000 || code == 1001) && link.session != null)
            sessions.remove(link.session.id);
        world.change(() -> code);
    }

    void heard(Link link, String text) {
        if (link.frozen) return;
        if (text.getBytes(StandardCharsets.UTF_8).length > 4096) {
            world.violations.add("Gateway: a payload sent may have 4096 bytes at most");
            link.close(4002, "Payload too large");
        } else if (link.hearsTooMuch(world.clock.instant())) {
            world.violations.add("Gateway: 120 events a minute at most");
            link.close(4008, "You are being rate limited.");
        } else world.change(() -> obey(link, Json.of(text)));
    }

    private int obey(Link link, ObjectNode payload) {
        int op = payload.path("op").asInt(-1);
        switch (op) {
            case 1 -> link.send(Json.object().put("op", 11));
            case 2 -> identify(link, payload.path("d"));
            case 6 -> resume(link, payload.path("d"));
            case 8 -> members(link, payload.path("d"));
            case 3, 4, 31 -> {} // presence, voice and sounds concern nobody here
            default -> link.close(4001, "Unknown opcode.");
        }
        return op;
    }

    private void identify(Link link, JsonNode data) {
        int shard = data.path("shard").path(0).asInt(0);
        int shards = data.path("shard").path(1).asInt(1);
        long intents = data.path("intents").asLong();
        if (link.session != null) {
            world.violations.add("Gateway: one IDENTIFY per connection");
            link.close(4005, "Already authenticated.");
        } else if (!data.path("token").asText().equals(world.settings.token()))
            link.close(4004, "Authentication failed.");
        else if (shard < 0 || shard >= shards) link.close(4010, "Invalid shard.");
        else if (shards < leastShards) link.close(4011, "Sharding required.");
        else if ((intents & ~KNOWN_INTENTS) != 0) link.close(4013, "Invalid intent(s).");
        else if ((intents & PRIVILEGED & ~grantedIntents) != 0)
            link.close(4014, "Disallowed intent(s).");
        else if (tooEarly(shard)) {
            world.violations.add("Gateway: identified faster than max_concurrency allows");
            link.send(Json.object().put("op", 9).put("d", false));
        } else {
            identifies.add((ObjectNode) data);
            welcome(
                    link,
                    new GatewaySession(Long.toHexString(world.ids.next()), intents, shard, shards));
        }
    }

    /** One IDENTIFY per five seconds and key (Gateway, Sharding, Max Concurrency). */
    private boolean tooEarly(int shard) {
        Instant now = world.clock.instant();
        Instant before = identified.put(shard % world.settings.maxConcurrency(), now);
        return world.settings.maxConcurrency() < 16
                && before != null
                && now.isBefore(before.plusSeconds(5));
    }

    private void welcome(Link link, GatewaySession session) {
        sessions.put(session.id, session);
        link.session = session;
        session.attach(link);
        var own =
                world.guilds.values().stream()
                        .filter(TestGuild::hasBot)
                        .filter(session::isFor)
                        .toList();
        ObjectNode ready = Json.object().put("v", 10).put("session_id", session.id);
        ready.put("resume_gateway_url", resumeUrl).putArray("private_channels");
        ready.set("user", world.bot.json().put("verified", true).put("mfa_enabled", true));
        ready.putObject("application").put("id", world.bot.id()).put("flags", 0);
        ready.putArray("shard").add(session.shard).add(session.shards);
        ArrayNode guilds = ready.putArray("guilds");
        own.forEach(guild -> guilds.addObject().put("id", guild.id()).put("unavailable", true));
        session.dispatch("READY", ready);
        if ((session.intents & GUILDS) != 0)
            own.forEach(guild -> session.dispatch("GUILD_CREATE", guild.json()));
    }

    private void resume(Link link, JsonNode data) {
        GatewaySession session = sessions.get(data.path("session_id").asText());
        if (!data.path("token").asText().equals(world.settings.token()))
            link.close(4004, "Authentication failed.");
        else if (session == null) link.send(Json.object().put("op", 9).put("d", false));
        else if (data.path("seq").asInt() > session.sequence()) link.close(4007, "Invalid seq.");
        else {
            link.session = session;
            resumes.incrementAndGet();
            session.resume(link, data.path("seq").asInt());
        }
    }

    private void members(Link link, JsonNode data) {
        TestGuild guild = world.guilds.get(data.path("guild_id").asText());
        if (guild == null || link.session == null) return;
        ObjectNode chunk = Json.object().put("guild_id", guild.id());
        chunk.put("chunk_index", 0).put("chunk_count", 1);
        chunk.put("nonce", data.path("nonce").asText());
        ArrayNode members = chunk.putArray("members");
        JsonNode asked = data.path("user_ids");
        (asked.isArray() ? Json.items(asked) : Stream.of(asked))
                .flatMap(id -> guild.memberById(id.asText()).stream())
                .forEach(person -> members.add(guild.member(person)));
        link.session.dispatch("GUILD_MEMBERS_CHUNK", chunk);
    }

    @Override
    public void toGuild(TestGuild guild, String event, ObjectNode data) {
        if (!guild.hasBot() && !event.equals("GUILD_DELETE")) return;
        sessions.values().stream()
                .filter(session -> session.isFor(guild) && (session.intents & GUILDS) != 0)
                .forEach(session -> session.dispatch(event, data));
    }

    @Override
    public boolean toChannel(TestChannel channel, String event, ObjectNode data) {
        boolean reached = false;
        var guild = channel.guild().filter(TestGuild::hasBot);
        for (GatewaySession session : sessions.values()) {
            boolean here = guild.map(session::isFor).orElse(session.shard == 0);
            if (here && wants(session, channel, event)) reached |= session.dispatch(event, data);
        }
        return reached;
    }

    private static boolean wants(GatewaySession session, TestChannel channel, String event) {
        if (!event.startsWith("MESSAGE_")) return true;
        long needed = channel.guild().isPresent() ? GUILD_MESSAGES : DIRECT_MESSAGES;
        return (session.intents & needed) != 0;
    }

    void each(Consumer<Link> action) {
        links.forEach(action);
    }

    /** What clients said of themselves, in order. */
    List<ObjectNode> identifies() {
        return identifies;
    }

    int resumes() {
        return resumes.get();
    }

    void forgetSessions() {
        sessions.clear();
    }

    long connected() {
        return links.stream().filter(link -> link.session != null && link.isOpen()).count();
    }
}
