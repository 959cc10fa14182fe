package dev.unhunch.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;

import dev.unhunch.app.Product;
import dev.unhunch.app.packs.PackOnDisk;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.StorageSettings;
import dev.unhunch.web.WebSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;

/** What packs hold is plain text on the page, whatever it looks like. */
class HostilePackTest {
    private static final String BODY =
            "<script>alert(1)</script> @everyone <!channel> **bold** [x](https://example.org)"
                    + " &amp;";

    @TempDir private Path folder;

    @Test
    void texts_of_packs_reach_the_page_letter_by_letter_as_plain_text() throws Exception {
        var pack = new PackOnDisk(folder.resolve("pack")).tip("trap", "Trap <img src=x>", BODY);
        var settings = SettingsReader.read(Map.of(), new OperatorTexts()).settings().orElseThrow();
        var server = server();
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        var product = Product.of(settings, pack.content());
        try (var live = product.over(storage(), InstantSource.system());
                var client = HttpClient.newHttpClient()) {
            live.mount(server, WebSettings.of("127.0.0.1", server.getAddress().getPort(), null));
            server.start();
            live.start();
            var said =
                    HttpRequest.newBuilder(URI.create(base + "/api/say"))
                            .header("Content-Type", "application/json")
                            .header("Origin", base)
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            "{\"person\": \"maya\", \"channel\": \"general\","
                                                    + " \"text\": \"/posture trap\"}"))
                            .build();
            assertThat(client.send(said, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
            var messages = URI.create(base + "/api/messages?person=maya&channel=general");
            var shown =
                    client.send(
                            HttpRequest.newBuilder(messages).build(),
                            BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(shown.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/json");
            var json = JsonMapper.builder().build().readTree(shown.body());
            assertThat(json.findValuesAsText("title")).contains("Trap <img src=x>");
            assertThat(json.toString()).contains("\"text\":\"" + BODY + "\"");
            assertThat(json.findValuesAsText("href")).noneMatch(each -> each.contains("example"));
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer server() throws IOException {
        var free = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
        var server = HttpServer.create(free, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return server;
    }

    private Storage storage() {
        var data = new StorageSettings.Sqlite(folder.resolve("data"));
        return switch (Storage.open(data, InstantSource.system())) {
            case Opened.Open(var storage) -> storage;
            case Opened.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
