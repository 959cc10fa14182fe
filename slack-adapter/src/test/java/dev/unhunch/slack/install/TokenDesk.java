package dev.unhunch.slack.install;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.unhunch.slack.api.SlackSdk;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The one method of Slack's that gives tokens, {@code oauth.v2.access}, and what can go wrong with
 * it. Codes and refresh tokens work once.
 */
public final class TokenDesk implements AutoCloseable {
    private static final int LIFE_SECONDS = 12 * 60 * 60;

    private final HttpServer server;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> refreshTokens = new HashMap<>();
    private final Set<String> alive = new HashSet<>();
    private final List<Map<String, String>> asked = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private final String credentials;
    private volatile @Nullable String error;
    private volatile int status = 200;
    private volatile boolean isOrgWide;
    private volatile String name = "Design";
    private volatile Runnable before = () -> {};

    private TokenDesk(String clientId, String clientSecret) throws IOException {
        credentials =
                Base64.getEncoder()
                        .encodeToString(
                                (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/oauth.v2.access", this::answer);
        server.createContext("/api/auth.test", this::test);
        server.start();
    }

    /** One that knows an app. */
    public static TokenDesk open(String clientId, String clientSecret) {
        try {
            return new TokenDesk(clientId, clientSecret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base of its Web API. */
    public URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    /** A client of it. */
    public Slack sdk() {
        return SlackSdk.at(api());
    }

    /** A code that somebody comes back with who chose a workspace. */
    public synchronized String code(String team) {
        var code = "code-" + count.incrementAndGet();
        codes.put(code, team);
        return code;
    }

    /** Every answer is this error from now on; none where it is null. */
    public void refuses(@Nullable String with) {
        error = with;
    }

    /** Every answer has this status from now on. */
    public void answers(int with) {
        status = with;
    }

    /** Installations are for a whole organisation from now on. */
    public void isOrgWide() {
        isOrgWide = true;
    }

    /** What workspaces are called from now on. */
    public void callsThem(String called) {
        name = called;
    }

    /** Does this before each answer. */
    public void before(Runnable work) {
        before = work;
    }

    /** What it was asked, form by form. */
    public synchronized List<Map<String, String>> asked() {
        return List.copyOf(asked);
    }

    /** How often a refresh token was used. */
    public long refreshes() {
        return asked().stream().filter(each -> each.containsKey("refresh_token")).count();
    }

    /** Whether a token opens Slack. */
    public synchronized boolean opens(String token) {
        return alive.contains(token);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var fields =
                    Arrays.stream(form.split("&"))
                            .map(pair -> pair.split("=", 2))
                            .collect(
                                    Collectors.toMap(
                                            pair -> pair[0],
                                            pair ->
                                                    URLDecoder.decode(
                                                            pair[1], StandardCharsets.UTF_8)));
            before.run();
            var isOurs =
                    ("Basic " + credentials)
                            .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            var json = isOurs ? json(fields) : refusal("bad_client_secret");
            var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void test(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var token = exchange.getRequestHeaders().getFirst("Authorization").substring(7);
            var bytes = ("{\"ok\":" + opens(token) + "}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** A workspace removes us: nothing of its tokens works any more. */
    public synchronized void removes(String token) {
        alive.remove(token);
    }

    private synchronized JsonObject json(Map<String, String> fields) {
        asked.add(fields);
        if (error != null) return refusal(error);
        if (status != 200) return refusal("internal_error");
        var isRefresh = "refresh_token".equals(fields.get("grant_type"));
        var team =
                isRefresh
                        ? refreshTokens.remove(fields.get("refresh_token"))
                        : codes.remove(fields.get("code"));
        if (team == null) return refusal(isRefresh ? "invalid_refresh_token" : "invalid_code");
        return granted(team);
    }

    private JsonObject granted(String team) {
        int number = count.incrementAndGet();
        var token = "xoxe.xoxb-" + number;
        var refreshToken = "xoxe-1-" + number;
        alive.add(token);
        refreshTokens.put(refreshToken, team);
        var json = new JsonObject();
        json.addProperty("ok", true);
        json.addProperty("access_token", token);
        json.addProperty("refresh_token", refreshToken);
        json.addProperty("expires_in", LIFE_SECONDS);
        json.addProperty("token_type", "bot");
        json.addProperty("scope", "commands,chat:write");
        json.addProperty("bot_user_id", "U0BOT");
        json.addProperty("app_id", "A0APP");
        json.addProperty("is_enterprise_install", isOrgWide);
        if (!isOrgWide) {
            var about = new JsonObject();
            about.addProperty("id", team);
            about.addProperty("name", name);
            json.add("team", about);
        }
        return json;
    }

    private static JsonObject refusal(String error) {
        var json = new JsonObject();
        json.addProperty("ok", false);
        json.addProperty("error", error);
        return json;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
