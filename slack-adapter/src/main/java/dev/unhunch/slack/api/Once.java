package dev.unhunch.slack.api;

import okhttp3.Interceptor;
import okhttp3.Response;

import java.io.IOException;

/** Stands behind the connection and before the first byte: nothing passes late, or twice. */
final class Once implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        var flight = chain.request().tag(Flight.class);
        if (flight != null) flight.leave();
        return chain.proceed(chain.request());
    }
}
