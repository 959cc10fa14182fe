package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The door for requests: the Web API and the addresses that payloads carry. */
final class Web implements AutoCloseable {
    /** What stands behind the door. */
    record Rooms(Methods methods, FileMethods files, AuthorizePage page, Trouble trouble) {}

    /** One kind of request. */
    @FunctionalInterface
    private interface Room {
        void serve(HttpExchange http) throws IOException, InterruptedException;
    }

    private final World world;
    private final Rooms rooms;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Web(World world, Rooms rooms) throws IOException {
        this.world = world;
        this.rooms = rooms;
        var here = InetAddress.getLoopbackAddress();
        server = HttpServer.create(new InetSocketAddress(here, world.settings.apiPort()), 1024);
        server.setExecutor(threads);
        world.root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        serve("/api/", this::api);
        serve("/responses/", this::response);
        serve("/upload/v1/", this::upload);
        serve("/oauth/v2/authorize", http -> send(http, rooms.page().visit(Requests.query(http))));
    }

    private void serve(String path, Room room) {
        server.createContext(
                path,
                http -> {
                    try (http) {
                        room.serve(http);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    void open() {
        server.start();
    }

    private void api(HttpExchange http) throws IOException, InterruptedException {
        String method = http.getRequestURI().getPath().substring("/api/".length());
        String header = http.getRequestHeaders().getFirst("Authorization");
        var request =
                new Methods.Request(method, header == null ? "" : header, Requests.args(http));
        rooms.methods().answer(request, answer -> send(http, answer));
    }

    private void response(HttpExchange http) throws IOException, InterruptedException {
        JsonNode content = Json.parse(http.getRequestBody().readAllBytes());
        var kind = rooms.trouble().take(Trouble.RESPONSE, (ObjectNode) content);
        Trouble.begins(kind);
        Answer answer =
                switch (kind) {
                    case Trouble.Kind.Fails(int status) -> Answer.status(status);
                    case Trouble.Kind.Breaks _ -> Answer.status(500);
                    case Trouble.Kind.Limited(var delay) ->
                            Answer.limited(RateLimits.seconds(delay));
                    case Trouble.Kind.Refuses(var error) -> new Answer(404, Map.of(), error);
                    case Trouble.Kind.RefusesPictures _ when Pictures.in((ObjectNode) content) ->
                            new Answer(500, Map.of(), Pictures.REFUSED.get().body.toString());
                    case Trouble.Kind.ActsAndFails(int status) -> {
                        respond(http, content);
                        yield Answer.status(status);
                    }
                    case Trouble.Kind.RefusesPictures _,
                            Trouble.Kind.LosesAnswer _,
                            Trouble.Kind.Hangs _ ->
                            respond(http, content);
                    case Trouble.Kind.Slow _, Trouble.Kind.Late _, Trouble.Kind.None _ ->
                            respond(http, content);
                };
        if (Trouble.letsAnswer(kind)) send(http, answer);
    }

    private Answer respond(HttpExchange http, JsonNode content) {
        String path = http.getRequestURI().getPath();
        return world.change(() -> {
            try {
                world.messages.answer(world.links.use(path), (ObjectNode) content);
                return new Answer(200, Map.of(), "ok");
            } catch (Refused no) {
                world.violations.add("A message to a response_url is refused: " + no.body);
                return new Answer(404, Map.of(), no.body.toString());
            }
        });
    }

    private void upload(HttpExchange http) throws IOException, InterruptedException {
        String id = http.getRequestURI().getPath().substring("/upload/v1/".length());
        byte[] bytes = Requests.file(http);
        var kind = rooms.trouble().take(Trouble.UPLOAD, Json.object());
        Trouble.begins(kind);
        boolean acts = !(kind instanceof Trouble.Kind.Fails || kind instanceof Trouble.Kind.Breaks);
        Answer answer =
                kind instanceof Trouble.Kind.Fails(int status)
                        ? Answer.status(status)
                        : acts
                                ? world.change(() -> rooms.files().receive(id, bytes))
                                : Answer.status(500);
        if (Trouble.letsAnswer(kind)) send(http, answer);
    }

    private static void send(HttpExchange http, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(http.getResponseHeaders()::set);
        http.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) http.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
