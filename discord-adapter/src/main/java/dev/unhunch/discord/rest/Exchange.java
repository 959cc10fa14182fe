package dev.unhunch.discord.rest;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One request on the wire, and whether any of it was written. */
final class Exchange extends EventListener {
    private final AtomicInteger written = new AtomicInteger();

    /**
     * @param status 0 where there was no answer
     * @param written how often the other side may have got it: on a connection that turns out to be
     *     broken, OkHttp writes it once more on its own
     * @param body what was said; the failure where there was no answer
     */
    record Outcome(int status, int written, String body, Headers headers) {}

    @Override
    public void requestHeadersStart(Call call) {
        written.incrementAndGet();
    }

    /** Asks and reads the whole answer; after that time nothing more is written or read. */
    static Outcome run(OkHttpClient http, Request request, Duration within) {
        var exchange = new Exchange();
        var call = http.newCall(request);
        call.addEventListener(exchange);
        call.timeout().timeout(within.toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            var body = response.body().string();
            int times = exchange.written.get();
            return new Outcome(response.code(), times, body, response.headers());
        } catch (IOException e) {
            return new Outcome(
                    0, exchange.written.get(), e.getClass().getSimpleName(), Headers.EMPTY);
        }
    }
}
