package dev.unhunch.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

/** The stand-in's process, and what it says when it is asked. */
final class Platforms implements AutoCloseable {
    private final Child process;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Platforms(Child process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Platforms start(Path log, long seed) throws InterruptedException {
        var process = Child.start(StandIn.class, log, Long.toString(seed));
        var port = process.line("PORT", Tormentor.PATIENCE).orElseThrow().replace("PORT ", "");
        return new Platforms(process, URI.create("http://127.0.0.1:" + port));
    }

    /** Where it listens. */
    URI address() {
        return address;
    }

    /** How many different posts it has. */
    long keys() {
        return Long.parseLong(ask("/keys"));
    }

    /** Lines of an id and a key: everything that it accepted. */
    String record() {
        return ask("/record");
    }

    /** What it counted. */
    Map<Figures.Of, Long> figures() {
        return Figures.parse(ask("/figures"));
    }

    private String ask(String what) {
        try {
            return http.send(
                            HttpRequest.newBuilder(address.resolve(what)).build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
        http.close();
    }
}
