package dev.unhunch.slack.api;

import okhttp3.Interceptor;
import okhttp3.Response;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ties a request to the {@link Flight} of the thread that sends it. */
final class Boarding implements Interceptor {
    /** For requests that nobody watches. */
    private static final Duration ANY = Duration.ofMinutes(1);

    @Override
    public Response intercept(Chain chain) throws IOException {
        var flight = Flight.CURRENT.isBound() ? Flight.CURRENT.get() : new Flight(ANY);
        var tagged = chain.request().newBuilder().tag(Flight.class, flight).build();
        int left = (int) Math.clamp(flight.left().toMillis(), 1, ANY.toMillis());
        return chain.withConnectTimeout(
                        Math.min(left, chain.connectTimeoutMillis()), TimeUnit.MILLISECONDS)
                .withReadTimeout(Math.min(left, chain.readTimeoutMillis()), TimeUnit.MILLISECONDS)
                .proceed(tagged);
    }
}
