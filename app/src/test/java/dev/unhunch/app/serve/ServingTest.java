package dev.unhunch.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.StorageSettings;
import dev.unhunch.web.WebSettings;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;

/** The product over HTTP, with its real content. */
class ServingTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static HttpServer server;
    @TempDir private static Path folder = Path.of("");
    private static AutoCloseable close = () -> {};

    private static Product product(Map<String, String> environment) {
        var settings = SettingsReader.read(environment, new OperatorTexts()).settings();
        return Product.of(settings.orElseThrow());
    }

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var live = product(Map.of()).over(storage(), InstantSource.system());
        live.mount(server, WebSettings.of("127.0.0.1", server.getAddress().getPort(), null));
        server.createContext(Health.PATH, new Health(Map::of));
        server.start();
        live.start();
        close = live;
    }

    private static Storage storage() {
        return switch (Storage.open(new StorageSettings.Sqlite(folder), InstantSource.system())) {
            case Opened.Open(var storage) -> storage;
            case Opened.Refused(var why) -> throw new AssertionError(why);
        };
    }

    @AfterAll
    static void stop() throws Exception {
        close.close();
        server.stop(0);
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(uri(path)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void health_answers_while_it_serves_and_tells_nothing_else() throws Exception {
        assertThat(get("/health").body()).isEqualTo("ok\n");
        assertThat(get("/health/x").statusCode()).isEqualTo(404);
        var post =
                HttpRequest.newBuilder(uri("/health"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        assertThat(CLIENT.send(post, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
    }

    @Test
    void the_page_comes_with_its_policy() throws Exception {
        var page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void completion_offers_real_exercises() throws Exception {
        assertThat(get("/api/world").body()).contains("stretch");
    }

    private static String run(Map<String, String> environment) throws InterruptedException {
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            var settings = SettingsReader.read(environment, new OperatorTexts()).settings();
            var ran = new Serving(settings.orElseThrow(), product(environment), out).run();
            assertThat(ran).isFalse();
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void with_nothing_to_run_it_says_so_and_ends() throws InterruptedException {
        assertThat(run(Map.of("UNHUNCH_WEB", "off"))).contains("nothing to run");
        assertThat(run(Map.of("UNHUNCH_HTTP_HOST", "0.0.0.0"))).contains("UNHUNCH_WEB_KEY");
    }

    @Test
    void a_taken_port_that_was_chosen_is_named_with_a_free_one() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());

            assertThat(run(Map.of("UNHUNCH_HTTP_PORT", port)))
                    .contains("Port " + port + " on 127.0.0.1 is taken")
                    .containsPattern("UNHUNCH_HTTP_PORT=\\d+ ./unhunch");
        }
    }

    @Test
    void an_address_that_is_not_this_machines_is_named() throws InterruptedException {
        assertThat(
                        run(
                                Map.of(
                                        "UNHUNCH_HTTP_HOST",
                                        "192.0.2.1",
                                        "UNHUNCH_WEB_KEY",
                                        "a key of sixteen letters")))
                .contains("Cannot listen on 192.0.2.1");
    }
}
