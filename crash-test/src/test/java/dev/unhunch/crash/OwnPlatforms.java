package dev.unhunch.crash;

import dev.unhunch.core.people.Place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The stand-in's process, and what it says when it is asked. */
final class OwnPlatforms implements Platforms {
    private static final int WORKSPACES = 24;

    private final Child process;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private OwnPlatforms(Child process, URI address) {
        this.process = process;
        this.address = address;
    }

    static OwnPlatforms start(Path log, long seed) throws InterruptedException {
        var process = Child.start(StandIn.class, log, Long.toString(seed));
        var port = process.line("PORT", Tormentor.PATIENCE).orElseThrow().replace("PORT ", "");
        return new OwnPlatforms(process, URI.create("http://127.0.0.1:" + port));
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public long keys() {
        return Long.parseLong(ask("/keys"));
    }

    @Override
    public String record() {
        return ask("/record");
    }

    @Override
    public Map<Figures.Of, Long> figures() {
        return Figures.parse(ask("/figures"));
    }

    @Override
    public Place place(int number) {
        var flavour = number % 2 == 0 ? Flavour.NONCE : Flavour.PLAIN;
        return new Place(flavour.platform(), "w" + number % WORKSPACES, "c" + number);
    }

    @Override
    public List<String> complaints() {
        return List.of();
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
