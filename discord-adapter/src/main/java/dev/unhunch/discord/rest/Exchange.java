package dev.unhunch.discord.rest;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One request on the wire, and whether any of it was written. */
final class Exchange extends EventListener {
    private volatile boolean isWritten;

    /**
     * @param status 0 where there was no answer
     * @param written whether the other side may have it
     * @param body what was said; the failure where there was no answer
     */
    record Outcome(int status, boolean written, String body, okhttp3.Headers headers) {}

    @Override
    public void requestHeadersStart(Call call) {
        isWritten = true;
    }

    /** Asks and reads the whole answer; after that time nothing more is written or read. */
    static Outcome run(OkHttpClient http, Request request, Duration within) {
        var exchange = new Exchange();
        var call = http.newCall(request);
        call.addEventListener(exchange);
        call.timeout().timeout(within.toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            return new Outcome(response.code(), true, response.body().string(), response.headers());
        } catch (IOException e) {
            return new Outcome(
                    0, exchange.isWritten, e.getClass().getSimpleName(), okhttp3.Headers.EMPTY);
        }
    }
}
