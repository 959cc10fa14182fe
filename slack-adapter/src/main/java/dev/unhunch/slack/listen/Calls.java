package dev.unhunch.slack.listen;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.slack.api.Slack;

import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;
import dev.unhunch.slack.team.Teams;

import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Requests to Slack on the way back to somebody, each sent once. */
record Calls(Slack sdk, Teams teams) {
    private static final Logger log = LoggerFactory.getLogger(Calls.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Gson GSON = new Gson();

    /** Calls a method of the Web API for a workspace. */
    Answer<Told> call(String team, String method, Map<String, String> arguments) {
        try {
            var found = teams.find(team);
            if (found.isEmpty()) return new Answer.Denied<>("not_installed");
            var form = new FormBody.Builder(StandardCharsets.UTF_8);
            arguments.forEach(form::add);
            var token = found.get().botToken().reveal();
            return Exchange.run(
                    PATIENCE,
                    () ->
                            sdk.methods(token)
                                    .postFormWithTokenAndParseResponse(
                                            _ -> form, method, token, Told.class));
        } catch (UncheckedIOException problem) {
            log.warn("Could not {}: {}", method, problem.toString());
            return new Answer.Wait<>(Duration.ZERO, false, "no token");
        }
    }

    /** Answers by the address that came along with what somebody did. */
    Answer<Told> respond(String address, String json) {
        return Exchange.run(PATIENCE, () -> post(address, json));
    }

    private Told post(String address, String json) throws IOException {
        var request =
                new Request.Builder().url(address).post(RequestBody.create(json, JSON)).build();
        try (var response = sdk.getHttpClient().getOkHttpClient().newCall(request).execute()) {
            var body = response.body().string();
            if (body.startsWith("{")) return read(body);
            return Told.of(response.isSuccessful(), "HTTP " + response.code());
        }
    }

    private static Told read(String body) {
        try {
            return GSON.fromJson(body, Told.class);
        } catch (JsonParseException _) {
            return Told.of(false, "unreadable");
        }
    }
}
