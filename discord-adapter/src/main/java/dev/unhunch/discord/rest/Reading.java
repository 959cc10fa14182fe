package dev.unhunch.discord.rest;

import dev.unhunch.core.port.Posted;

import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;

import okhttp3.Headers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what Discord answered (developers/topics/rate-limits, opcodes-and-status-codes). */
final class Reading {
    private static final int MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int MOST_FIELDS = 5;

    private static final Duration UNREACHABLE = Duration.ofSeconds(5);

    /** Where a limit says nothing of its length. */
    private static final Duration UNSAID = Duration.ofSeconds(30);

    private Reading() {}

    static Answer of(Exchange.Outcome outcome) {
        int status = outcome.status();
        if (status == 0) return unanswered(outcome);
        if (status == MANY_REQUESTS) return wait(outcome);
        if (status >= 200 && status < 300) return new Answer.Done(outcome.body());
        if (status < SERVER_ERROR && status >= 400) return denied(outcome);
        return new Answer.Lost(status, "HTTP " + status);
    }

    private static Answer unanswered(Exchange.Outcome outcome) {
        if (outcome.written() > 0) return new Answer.Lost(0, outcome.body());
        return new Answer.Wait(
                UNREACHABLE, Posted.Scope.PLATFORM, "not connected: " + outcome.body());
    }

    /** Without Discord's own body, it is the network in front of it that refuses this machine. */
    private static Answer wait(Exchange.Outcome outcome) {
        var json = json(outcome.body());
        boolean whole =
                json.map(each -> each.getBoolean("global", false)).orElse(true)
                        || outcome.headers().get("X-RateLimit-Global") != null;
        double body = json.map(each -> each.getDouble("retry_after", 0)).orElse(0.0);
        double seconds = Math.max(body, number(outcome.headers(), "Retry-After"));
        var delay = seconds > 0 ? Duration.ofMillis((long) Math.ceil(seconds * 1000)) : UNSAID;
        return new Answer.Wait(
                delay, whole ? Posted.Scope.PLATFORM : Posted.Scope.CHANNEL, "HTTP 429");
    }

    private static Answer denied(Exchange.Outcome outcome) {
        var json = json(outcome.body());
        int code = json.map(each -> each.getInt("code", 0)).orElse(0);
        var fields = new TreeSet<String>();
        json.flatMap(each -> each.optObject("errors")).ifPresent(each -> fields(each, "", fields));
        var some = List.copyOf(fields).subList(0, Math.min(MOST_FIELDS, fields.size()));
        return new Answer.Denied(outcome.status(), code, String.join(", ", some));
    }

    /** How long the bucket of an answered request is empty, where it is. */
    static Optional<Duration> empty(Headers headers) {
        if (!"0".equals(headers.get("X-RateLimit-Remaining"))) return Optional.empty();
        double seconds = number(headers, "X-RateLimit-Reset-After");
        return seconds > 0
                ? Optional.of(Duration.ofMillis((long) Math.ceil(seconds * 1000)))
                : Optional.empty();
    }

    /** Names and codes only: messages may repeat what was sent. */
    private static void fields(DataObject errors, String path, Set<String> found) {
        for (var key : errors.keys()) {
            if (key.equals("_errors")) {
                var codes = new ArrayList<String>();
                for (int n = 0; n < errors.getArray(key).length(); n++)
                    codes.add(errors.getArray(key).getObject(n).getString("code", "?"));
                found.add(path + " " + String.join(" ", codes));
            } else {
                var inner = path.isEmpty() ? key : path + "." + key;
                errors.optObject(key).ifPresent(each -> fields(each, inner, found));
            }
        }
    }

    private static Optional<DataObject> json(String body) {
        try {
            return body.startsWith("{") ? Optional.of(DataObject.fromJson(body)) : Optional.empty();
        } catch (ParsingException _) {
            return Optional.empty();
        }
    }

    private static double number(Headers headers, String name) {
        try {
            var written = headers.get(name);
            return written == null ? 0 : Double.parseDouble(written);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
