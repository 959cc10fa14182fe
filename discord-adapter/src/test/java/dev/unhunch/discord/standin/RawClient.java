package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A bot that says exactly what a test tells it to: also what no library would let through. */
final class RawClient implements AutoCloseable {
    /** A correct body with these words; {@code '} stands for quotes. */
    static final String SILENT = "'allowed_mentions':{'parse':[]}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final DiscordStandIn discord;
    String token;
    String agent = "DiscordBot (https://example.org, 1)";

    /**
     * @param json null where the answer had no body
     */
    record Got(int status, JsonNode json, HttpResponse<byte[]> whole) {
        int code() {
            return json.path("code").asInt(-1);
        }
    }

    RawClient(DiscordStandIn discord) {
        this.discord = discord;
        this.token = discord.token();
    }

    Got send(String method, String path, String json) throws IOException, InterruptedException {
        var body =
                json.isEmpty()
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(json.replace('\'', '"'));
        return send(request(path).header("Content-Type", "application/json").method(method, body));
    }

    /** With one file called {@code a.png}. */
    Got upload(String path, String json) throws IOException, InterruptedException {
        String body =
                "--X\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n"
                        + json.replace('\'', '"')
                        + "\r\n"
                        + "--X\r\n"
                        + "Content-Disposition: form-data; name=\"files[0]\";"
                        + " filename=\"a.png\"\r\n\r\n"
                        + "PNG\r\n"
                        + "--X--\r\n";
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=X")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(discord.apiUrl() + path))
                .timeout(Duration.ofSeconds(10))
                .header("User-Agent", agent)
                .header("Authorization", "Bot " + token);
    }

    private Got send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        JsonNode json = answer.body().length == 0 ? Json.object() : Json.parse(answer.body());
        return new Got(answer.statusCode(), json, answer);
    }

    Got post(TestChannel channel, String json) throws IOException, InterruptedException {
        return send("POST", "channels/" + channel.id() + "/messages", json);
    }

    /** A plain message with these members on top, such as {@code ,'nonce':'1'}. */
    Got says(TestChannel channel, String words, String more)
            throws IOException, InterruptedException {
        return post(channel, "{'content':'" + words + "'," + SILENT + more + "}");
    }

    /** A first response. */
    Got responds(Exchange to, String json) throws IOException, InterruptedException {
        return send("POST", "interactions/" + to.id + "/" + to.token + "/callback", json);
    }

    /** Something after it; {@code more} is what follows the token. */
    Got follows(Exchange to, String method, String more, String json)
            throws IOException, InterruptedException {
        return send(method, "webhooks/" + discord.botId() + "/" + to.token + more, json);
    }

    static String reply(String words) {
        return "{'type':4,'data':{'content':'" + words + "'," + SILENT + "}}";
    }

    @Override
    public void close() {
        http.close();
    }
}
