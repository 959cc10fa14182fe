package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The door for requests: the Web API and the addresses that payloads carry. */
final class Web implements AutoCloseable {
    private final World world;
    private final Methods methods;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Web(World world, Methods methods) throws IOException {
        this.world = world;
        this.methods = methods;
        var address =
                new InetSocketAddress(InetAddress.getByName("127.0.0.1"), world.settings.apiPort());
        server = HttpServer.create(address, 1024);
        server.setExecutor(threads);
        world.root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        server.createContext("/api/", this::api);
        server.createContext("/responses/", this::response);
    }

    void open() {
        server.start();
    }

    private void api(HttpExchange http) throws IOException {
        try (http) {
            String method = http.getRequestURI().getPath().substring("/api/".length());
            String header = http.getRequestHeaders().getFirst("Authorization");
            ObjectNode args = args(http);
            methods.answer(
                    new Methods.Request(method, header == null ? "" : header, args),
                    answer -> send(http, answer));
        }
    }

    private void response(HttpExchange http) throws IOException {
        try (http) {
            JsonNode content = Json.parse(http.getRequestBody().readAllBytes());
            String path = http.getRequestURI().getPath();
            Answer answer =
                    world.change(() -> {
                        try {
                            world.messages.answer(world.links.use(path), (ObjectNode) content);
                            return new Answer(200, Map.of(), "ok".getBytes(StandardCharsets.UTF_8));
                        } catch (Refused no) {
                            world.violations.add(
                                    "A message to a response_url is refused: " + no.body);
                            return new Answer(404, Map.of(), Json.bytes(no.body));
                        }
                    });
            send(http, answer);
        }
    }

    /** Arguments from the query, a form or JSON. */
    private static ObjectNode args(HttpExchange http) throws IOException {
        byte[] body = http.getRequestBody().readAllBytes();
        ObjectNode args = Json.object();
        String query = http.getRequestURI().getRawQuery();
        if (query != null) form(query).forEach(args::put);
        if (body.length == 0) return args;
        String type = http.getRequestHeaders().getFirst("Content-Type");
        if (type != null && type.startsWith("application/json"))
            return args.setAll((ObjectNode) Json.parse(body));
        form(new String(body, StandardCharsets.UTF_8)).forEach(args::put);
        return args;
    }

    static Map<String, String> form(String body) {
        var found = new LinkedHashMap<String, String>();
        for (String pair : List.of(body.split("&"))) {
            int equals = pair.indexOf('=');
            if (equals < 0) continue;
            found.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return found;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange http, Answer answer) throws IOException {
        answer.headers().forEach(http.getResponseHeaders()::set);
        http.sendResponseHeaders(
                answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) http.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
