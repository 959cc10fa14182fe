package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The REST interface: doors, limits, trouble, bodies; the routes' own work is {@link Routes}. */
final class Rest implements AutoCloseable {
    private static final String BASE = "/api/v10";

    private final World world;
    private final Trouble trouble;
    private final RateLimits limits;
    private final Optional<OpenApi> openApi;
    private final Routes routes;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Route, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final AtomicInteger invalid = new AtomicInteger();

    Rest(World world, Trouble trouble, RateLimits limits, Optional<OpenApi> openApi)
            throws IOException {
        this.world = world;
        this.trouble = trouble;
        this.limits = limits;
        this.openApi = openApi;
        this.routes = new Routes(world);
        // Without it the end of every answer waits for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server =
                HttpServer.create(
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), world.settings.apiPort()),
                        0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    void open(String gatewayUrl) {
        routes.gatewayUrl = gatewayUrl;
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    int asked(Route route) {
        var count = asked.get(route);
        return count == null ? 0 : count.get();
    }

    int invalid() {
        return invalid.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        long arrived = System.nanoTime();
        String path = exchange.getRequestURI().getRawPath();
        var found =
                path.startsWith(BASE)
                        ? Route.find(exchange.getRequestMethod(), path.substring(BASE.length()))
                        : Optional.<Route.Found>empty();
        if (trouble.down()) {
            exchange.close();
        } else if (found.isEmpty()) {
            world.violations.add("no such route here: " + exchange.getRequestMethod() + " " + path);
            send(exchange, Answer.error(404, 0, "404: Not Found"), Map.of());
        } else answer(exchange, new Arrived(found.get(), body, arrived));
    }

    /** A request whose bytes are all there. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, compared never
    private record Arrived(Route.Found found, byte[] bytes, long nanos) {}

    private void answer(HttpExchange exchange, Arrived arrived) throws IOException {
        Route.Found found = arrived.found();
        asked.computeIfAbsent(found.route(), _ -> new AtomicInteger()).incrementAndGet();
        var kind = trouble.take(found.route());
        if (kind.isPresent() && kind.get() instanceof Trouble.Kind.Breaks) {
            exchange.close();
            return;
        }
        try {
            if (kind.isPresent()) Trouble.begins(kind.get());
            var ticket = world.change(() -> limits.enter(found.route(), found.values()));
            Answer answer =
                    ticket.refusal()
                            .or(() -> planned(kind))
                            .or(() -> stranger(exchange, found.route()))
                            .orElseGet(() -> work(exchange, arrived, kind.isPresent()));
            if (kind.isEmpty() || Trouble.letsAnswer(kind.get()))
                send(exchange, answer, ticket.headers());
            else exchange.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    private static Optional<Answer> planned(Optional<Trouble.Kind> kind) {
        if (kind.isEmpty()) return Optional.empty();
        return switch (kind.get()) {
            case Trouble.Kind.Fails(int status) ->
                    Optional.of(Answer.error(status, 0, status + ": trouble on demand"));
            case Trouble.Kind.Limited(var wait, boolean global) ->
                    Optional.of(RateLimits.tooMany(wait, global));
            case Trouble.Kind.LosesAnswer _,
                    Trouble.Kind.Hangs _,
                    Trouble.Kind.Breaks _,
                    Trouble.Kind.Slow _,
                    Trouble.Kind.Late _,
                    Trouble.Kind.None _ ->
                    Optional.empty();
        };
    }

    /** Reference: Authentication, User Agent. */
    private Optional<Answer> stranger(HttpExchange exchange, Route route) {
        String agent = first(exchange, "User-Agent");
        if (agent == null || !agent.startsWith("DiscordBot ("))
            world.violations.add("Reference, User Agent: DiscordBot (url, version), not " + agent);
        String key = first(exchange, "Authorization");
        if (route.hasOwnToken() || ("Bot " + world.settings.token()).equals(key))
            return Optional.empty();
        return Optional.of(Answer.error(401, 0, "401: Unauthorized"));
    }

    private static @Nullable String first(HttpExchange exchange, String header) {
        return exchange.getRequestHeaders().getFirst(header);
    }

    private Answer work(HttpExchange exchange, Arrived arrived, boolean answerMayBeLost) {
        Route.Found found = arrived.found();
        var files = new HashMap<String, byte[]>();
        JsonNode body;
        try {
            body = read(first(exchange, "Content-Type"), arrived.bytes(), files);
        } catch (IOException _) {
            world.violations.add(found.route() + ": the body is no JSON");
            return Answer.error(400, 50109, "The request body contains invalid JSON.");
        }
        if (!body.isMissingNode())
            openApi.ifPresent(
                    api -> api.problems(found.route(), body).forEach(world.violations::add));
        var query = query(exchange.getRequestURI().getRawQuery());
        var request =
                new Request(found.route(), found.values(), query, body, files, arrived.nanos());
        return world.change(() -> routes.answer(request, answerMayBeLost));
    }

    private static JsonNode read(@Nullable String type, byte[] bytes, Map<String, byte[]> files)
            throws IOException {
        if (bytes.length == 0) return MissingNode.getInstance();
        if (type == null || !type.startsWith("multipart/form-data")) return Json.parse(bytes);
        JsonNode json = Json.object();
        for (var part : Multipart.parse(type, bytes)) {
            if (part.name().equals("payload_json")) json = Json.parse(part.bytes());
            else part.fileName().ifPresent(name -> files.put(name, part.bytes()));
        }
        return json;
    }

    private static Map<String, String> query(@Nullable String raw) {
        var query = new HashMap<String, String>();
        if (raw == null) return query;
        for (String pair : raw.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0)
                query.put(
                        pair.substring(0, at),
                        URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    private void send(HttpExchange exchange, Answer answer, Map<String, String> limit)
            throws IOException {
        if (answer.status() == 401 || answer.status() == 403 || answer.status() == 429)
            invalid.incrementAndGet();
        var headers = exchange.getResponseHeaders();
        headers.set("Via", "1.1 google");
        limit.forEach(headers::set);
        answer.headers().forEach(headers::set);
        byte[] bytes = answer.json() == null ? new byte[0] : Json.bytes(answer.json());
        if (bytes.length > 0) headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
