package dev.unhunch.slack.connect;

import com.google.gson.Gson;
import com.google.gson.stream.JsonReader;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.util.json.GsonFactory;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Bolt makes of envelopes. Its own parser writes each payload anew and takes it apart twice,
 * and prints those that it does not know.
 */
final class Requests {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final AppConfig config;

    Requests(AppConfig config) {
        this.config = config;
    }

    /** The request of an envelope; empty where there is none of its kind. */
    Optional<Request<?>> of(Envelope envelope) throws IOException {
        var headers = headers(envelope);
        var body = envelope.payload();
        var request =
                switch (envelope.type()) {
                    case "slash_commands" -> Optional.of(command(body, headers));
                    case "events_api" -> Optional.of(new EventRequest(body, headers));
                    case "interactive" -> interaction(body, headers);
                    default -> Optional.<Request<?>>empty();
                };
        request.ifPresent(this::complete);
        return request.map(each -> each);
    }

    private void complete(Request<?> request) {
        request.setSocketMode(true);
        request.updateContext(config);
    }

    private static Request<?> command(String body, RequestHeaders headers) {
        return new SlashCommandRequest(
                body, GSON.fromJson(body, SlashCommandPayload.class), headers);
    }

    private static Optional<Request<?>> interaction(String body, RequestHeaders headers)
            throws IOException {
        return switch (type(body)) {
            case BlockActionPayload.TYPE ->
                    Optional.of(new BlockActionRequest(body, body, headers));
            case ViewSubmissionPayload.TYPE ->
                    Optional.of(new ViewSubmissionRequest(body, body, headers));
            case ViewClosedPayload.TYPE -> Optional.of(new ViewClosedRequest(body, body, headers));
            case GlobalShortcutPayload.TYPE ->
                    Optional.of(new GlobalShortcutRequest(body, body, headers));
            case MessageShortcutPayload.TYPE ->
                    Optional.of(new MessageShortcutRequest(body, body, headers));
            case BlockSuggestionPayload.TYPE ->
                    Optional.of(new BlockSuggestionRequest(body, body, headers));
            default -> Optional.empty();
        };
    }

    private static String type(String body) throws IOException {
        try (var reader = new JsonReader(new StringReader(body))) {
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals("type")) return reader.nextString();
                reader.skipValue();
            }
            return "";
        }
    }

    private static RequestHeaders headers(Envelope envelope) {
        Map<String, List<String>> headers = new HashMap<>();
        put(headers, "X-Slack-Retry-Num", envelope.word("retry_attempt"));
        put(headers, "X-Slack-Retry-Reason", envelope.word("retry_reason"));
        return new RequestHeaders(headers);
    }

    private static void put(Map<String, List<String>> headers, String name, String value) {
        if (!value.isEmpty()) headers.put(name, List.of(value));
    }
}
