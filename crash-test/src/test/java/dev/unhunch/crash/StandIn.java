package dev.unhunch.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A chat platform that does what real ones do to a sender, on loopback. It runs in a process of its
 * own, so that its record survives whatever becomes of the senders.
 *
 * <p>{@code POST /post/...} posts, {@code GET /history/...} lists the ids of a key, {@code GET
 * /record} everything that was accepted, {@code GET /keys} how many different posts, {@code GET
 * /figures} what went wrong on purpose.
 */
final class StandIn implements AutoCloseable {
    /** How long after the deadline a slow answer comes. */
    private static final Duration SLOWNESS = Duration.ofMillis(200);

    private final Rules rules;
    private final InstantSource clock;
    private final Faults faults;
    private final Rooms rooms;
    private final Buckets buckets;
    private final Figures figures = new Figures();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    StandIn(Rules rules, long seed, InstantSource clock) throws IOException {
        this.rules = rules;
        this.clock = clock;
        faults = new Faults(seed, rules.shares());
        rooms = new Rooms(rules.times());
        buckets = new Buckets(rules.perWorkspaceSecond());
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.setExecutor(threads);
        server.createContext("/post/", this::post);
        server.createContext("/history/", this::history);
        server.createContext("/record", exchange -> answer(exchange, 200, recorded()));
        server.createContext("/keys", exchange -> answer(exchange, 200, rooms.keys() + ""));
        server.createContext("/figures", exchange -> answer(exchange, 200, figures.wire()));
        server.start();
    }

    /** Where it listens. */
    int port() {
        return server.getAddress().getPort();
    }

    /** What it counted. */
    Figures figures() {
        return figures;
    }

    private void post(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        figures.count(Figures.Of.POSTS);
        var request = Request.of(rest(exchange, "/post/"));
        if (!buckets.allows(request.place().workspace(), clock.millis())) {
            tooMany(exchange, "workspace", "1");
            return;
        }
        switch (faults.ofPost(request.key())) {
            case FINE -> answer(exchange, take(request));
            case TOO_MANY -> tooMany(exchange, "channel", "0.3");
            case BROKEN -> {
                figures.count(Figures.Of.BROKEN);
                answer(exchange, 500, "");
            }
            case LOST -> {
                figures.count(Figures.Of.LOST);
                take(request);
                exchange.close();
            }
            case SLOW -> {
                figures.count(Figures.Of.SLOW);
                var taken = take(request);
                until(request.deadline().plus(SLOWNESS));
                answer(exchange, taken);
            }
            case LATE -> {
                figures.count(Figures.Of.LATE);
                until(request.deadline().plus(rules.times().plainTransit().dividedBy(2)));
                answer(exchange, take(request));
            }
        }
    }

    private Rooms.Taken take(Request request) {
        var taken = rooms.take(request, clock.instant());
        if (taken.again()) figures.count(Figures.Of.DEDUPED);
        if (taken.message().isEmpty()) figures.count(Figures.Of.STALE);
        return taken;
    }

    private void history(HttpExchange exchange) throws IOException {
        figures.count(Figures.Of.LOOK_UPS);
        var request = Request.of(rest(exchange, "/history/"));
        if (faults.isBlind(request.key())) {
            figures.count(Figures.Of.BLIND);
            answer(exchange, 429, "");
            return;
        }
        var seen = rooms.history(request.place(), request.key(), clock.instant());
        if (!seen.isEmpty()) figures.count(Figures.Of.SEEN);
        answer(
                exchange,
                200,
                seen.stream().map(Rooms.Message::id).collect(Collectors.joining("\n")));
    }

    private String recorded() {
        return rooms.all().stream()
                .map(message -> message.id() + " " + message.key() + "\n")
                .collect(Collectors.joining());
    }

    private void tooMany(HttpExchange exchange, String scope, String seconds) throws IOException {
        figures.count(Figures.Of.TOO_MANY);
        exchange.getResponseHeaders().set("Scope", scope);
        exchange.getResponseHeaders().set("Retry-After", seconds);
        answer(exchange, 429, "");
    }

    /** A request that was lost on the way gets no answer. */
    private static void answer(HttpExchange exchange, Rooms.Taken taken) throws IOException {
        if (taken.message().isPresent()) answer(exchange, 200, taken.message().get().id());
        else exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String rest(HttpExchange exchange, String context) {
        return exchange.getRequestURI().getRawPath().substring(context.length());
    }

    private void until(Instant moment) {
        try {
            Pause.of(Duration.between(clock.instant(), moment));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts one with the seed that it is given, and tells its port. */
    static void main(String[] args) throws IOException {
        // Two small writes an answer: without it each waits 40 ms for the other side's word.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var standIn = new StandIn(Rules.HARSH, Long.parseLong(args[0]), InstantSource.system());
        Parent.say("PORT " + standIn.port());
        Parent.outliveNot();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
