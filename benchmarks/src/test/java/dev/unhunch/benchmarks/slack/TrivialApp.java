package dev.unhunch.benchmarks.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import com.slack.api.util.json.GsonFactory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The smallest app: Bolt as it comes, and the same card for whatever is asked. */
final class TrivialApp {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final App app;
    private final SocketModeRequestParser parser;

    private TrivialApp(App app) {
        this.app = app;
        parser = new SocketModeRequestParser(app.config());
    }

    /** As arguments: {@code DIRECT} or {@code STOCK}, and a file with the card. */
    public static void main(String[] arguments) throws Exception {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(System.getenv("SLACK_API_URL"));
        var app =
                new App(
                        AppConfig.builder()
                                .slack(Slack.getInstance(config))
                                .singleTeamBotToken(System.getenv("SLACK_BOT_TOKEN"))
                                .build());
        answer(app, JsonParser.parseString(Files.readString(Path.of(arguments[1]))));
        var token = System.getenv("SLACK_APP_TOKEN");
        switch (Contender.valueOf(arguments[0])) {
            case DIRECT -> new TrivialApp(app).start(token);
            case STOCK ->
                    new SocketModeApp(token, SocketModeClient.Backend.JavaWebSocket, app).start();
            case OURS, BARE -> throw new IllegalArgumentException(arguments[0]);
        }
        new CountDownLatch(1).await();
    }

    private static void answer(App app, com.google.gson.JsonElement json) {
        var card = json.getAsJsonObject();
        var blocks = List.of(GSON.fromJson(card.get("blocks"), LayoutBlock[].class));
        var text = card.get("text").getAsString();
        var audience = card.get("response_type").getAsString();
        SlashCommandHandler handler =
                (_, ctx) -> ctx.ack(r -> r.responseType(audience).text(text).blocks(blocks));
        for (var asked : Sitting.ASKED) app.command(asked.split(" ", 2)[0], handler);
        app.command(
                Sitting.SLOW,
                (_, ctx) -> {
                    SlowProduct.pass();
                    return ctx.ack();
                });
    }

    /** The SDK's own client with a queue that holds nothing back. */
    private void start(String token) throws IOException {
        var client = app.slack().socketMode(token, SocketModeClient.Backend.JavaWebSocket);
        client.setMessageQueue(
                new SocketModeMessageQueue() {
                    @Override
                    public void add(String message) {
                        Thread.startVirtualThread(() -> process(client, message));
                    }

                    @Override
                    public @Nullable String poll() {
                        return null;
                    }
                });
        client.addWebSocketMessageListener(message -> respond(client, message));
        app.start();
        client.connect();
        client.setAutoReconnectEnabled(true);
    }

    private static void process(SocketModeClient client, String message) {
        try {
            client.processMessage(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link SocketModeApp} does it. */
    private void respond(SocketModeClient client, String message) {
        var request = parser.parse(message);
        if (request == null) return;
        try {
            var response = app.run(request.getBoltRequest());
            var id = request.getEnvelope().getEnvelopeId();
            if (response.getBody() == null) {
                client.sendSocketModeResponse(GSON.toJson(Map.of("envelope_id", id)));
                return;
            }
            var payload = GSON.fromJson(response.getBody(), JsonObject.class);
            client.sendSocketModeResponse(
                    GSON.toJson(Map.of("envelope_id", id, "payload", payload)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
