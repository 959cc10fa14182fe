package dev.unhunch.slack.api;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;

import okhttp3.Response;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Asks Slack once, and knows afterwards whether anything left. */
public final class Exchange {
    private static final int MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int TIMED_OUT = 408;
    private static final Duration UNREACHABLE = Duration.ofSeconds(5);

    /** Where a limit says nothing of its length. */
    private static final Duration UNSAID = Duration.ofSeconds(30);

    private static final Duration LATER = Duration.ofMinutes(1);

    /**
     * After these “some aspect of the operation” may have succeeded (docs.slack.dev, errors of
     * every method), or Slack did not say so of its other words for a failure of its own.
     */
    private static final Set<String> UNCLEAR =
            Set.of("internal_error", "fatal_error", "service_unavailable");

    /** Nothing was done, and the next time it may be: too fast, cut off, moving house. */
    private static final Set<String> FOR_NOW =
            Set.of("ratelimited", "rate_limited", "request_timeout", "team_added_to_org");

    private Exchange() {}

    /** One call of a method of the SDK. */
    @FunctionalInterface
    public interface Call<T extends SlackApiTextResponse> {
        /** Makes it. */
        T make() throws IOException, SlackApiException;
    }

    /** Asks; nothing is written after that time, and a silence of that length ends it. */
    public static <T extends SlackApiTextResponse> Answer<T> run(Duration within, Call<T> call) {
        if (!within.isPositive()) return new Answer.Wait<>(Duration.ZERO, false, "no time left");
        var flight = new Flight(within);
        try {
            return read(ScopedValue.where(Flight.CURRENT, flight).call(call::make));
        } catch (SlackApiException e) {
            return refused(e);
        } catch (JsonParseException e) {
            return new Answer.Lost<>("an answer that is not Slack’s");
        } catch (IOException e) {
            var why = e.getClass().getSimpleName();
            return flight.isWritten()
                    ? new Answer.Lost<>(why)
                    : new Answer.Wait<>(
                            flight.left().isPositive() ? UNREACHABLE : Duration.ZERO,
                            false,
                            "not connected: " + why);
        } catch (Exception e) {
            return flight.isWritten()
                    ? new Answer.Lost<>(e.getClass().getSimpleName())
                    : throwing(e);
        }
    }

    private static <T> Answer<T> throwing(Exception e) {
        throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
    }

    private static <T extends SlackApiTextResponse> Answer<T> read(T response) {
        if (response == null) return new Answer.Lost<>("an empty answer");
        if (response.isOk()) return new Answer.Done<>(response);
        var error = response.getError() == null ? "unknown" : response.getError();
        if (UNCLEAR.contains(error)) return new Answer.Lost<>(error);
        if (FOR_NOW.contains(error)) return new Answer.Wait<>(LATER, true, error);
        return new Answer.Denied<>(error);
    }

    /**
     * A word of Slack's own decides whatever the status is; without one, a refusal comes from the
     * network in between, and is not about this request.
     */
    private static <T> Answer<T> refused(SlackApiException e) {
        int status = e.getResponse().code();
        if (status == MANY_REQUESTS)
            return new Answer.Wait<>(delay(e.getResponse()), true, "HTTP 429");
        if (status >= SERVER_ERROR || status < 400 || status == TIMED_OUT)
            return new Answer.Lost<>("HTTP " + status);
        var error = e.getError() == null ? null : e.getError().getError();
        return error == null
                ? new Answer.Wait<>(LATER, false, "HTTP " + status)
                : new Answer.Denied<>(error);
    }

    private static Duration delay(Response response) {
        var written = response.header("Retry-After");
        try {
            var seconds = written == null ? 0 : Double.parseDouble(written);
            return seconds > 0 ? Duration.ofMillis((long) Math.ceil(seconds * 1000)) : UNSAID;
        } catch (NumberFormatException _) {
            return UNSAID;
        }
    }
}
