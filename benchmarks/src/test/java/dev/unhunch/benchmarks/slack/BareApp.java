package dev.unhunch.benchmarks.slack;

import com.google.gson.JsonParser;

import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** A socket that sends the card back as text, at once: the least that any app can take. */
final class BareApp extends WebSocketClient {
    private static final String ID = "\"envelope_id\":\"";

    private final String card;

    private BareApp(URI address, String card) {
        super(address);
        this.card = card;
        setTcpNoDelay(true);
    }

    /** As argument: a file with the card. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            System.getenv("SLACK_API_URL")
                                                    + "apps.connections.open"))
                            .header("Authorization", "Bearer " + System.getenv("SLACK_APP_TOKEN"))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build();
            var answer = http.send(request, BodyHandlers.ofString()).body();
            var url = JsonParser.parseString(answer).getAsJsonObject().get("url").getAsString();
            new BareApp(URI.create(url), Files.readString(Path.of(arguments[0]))).connectBlocking();
        }
    }

    @Override
    public void onMessage(String message) {
        int at = message.indexOf(ID);
        if (at < 0) return;
        int from = at + ID.length();
        var id = message.substring(from, message.indexOf('"', from));
        send("{\"envelope_id\":\"" + id + "\",\"payload\":" + card + "}");
    }

    @Override
    public void onOpen(ServerHandshake handshake) {}

    @Override
    public void onClose(int code, String reason, boolean remote) {}

    @Override
    public void onError(Exception problem) {
        throw new IllegalStateException(problem);
    }
}
