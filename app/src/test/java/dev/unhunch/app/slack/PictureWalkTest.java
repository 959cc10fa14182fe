package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.app.packs.PackOnDisk;
import dev.unhunch.app.packs.TestImages;
import dev.unhunch.slack.standin.StandInSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/** Pictures as they come to people in Slack. */
class PictureWalkTest {
    private static final String LINE = "/stretch corridor reach";
    private static final byte[] LARGE = TestImages.gif(200 << 10);
    @TempDir private Path folder;

    private Office office(Way way) {
        var content = new PackOnDisk(folder).pictured(TestImages.png(), LARGE).content();
        return new Office(way, StandInSettings.usual().withoutRateLimits(), content);
    }

    private static List<JsonNode> asks(Office office, String line) {
        var answer = Walk.types(office.ben, office.general, line);
        assertThat(answer.text()).contains("Corridor");
        return answer.message().pictures();
    }

    @Test
    void over_sockets_one_is_uploaded_when_it_is_first_wanted_and_shown_from_then_on() {
        try (var office = office(Way.SOCKET)) {
            assertThat(asks(office, LINE)).as("the answer does not wait for it").isEmpty();
            Walk.await(() -> asks(office, LINE), pictures -> !pictures.isEmpty());
            var picture = asks(office, LINE).getFirst();
            assertThat(picture.at("/slack_file/id").asText()).startsWith("F");
            assertThat(picture.path("alt_text").asText()).startsWith("Person standing");
            assertThat(office.slack.calls())
                    .filteredOn("files.completeUploadExternal"::equals)
                    .hasSize(1);
            office.nothingWasBroken();
        }
    }

    @Test
    void over_http_slack_fetches_it_from_us_without_a_key_and_may_keep_it() throws Exception {
        try (var office = office(Way.HTTP)) {
            var url = asks(office, LINE).getFirst().path("image_url").asText();
            assertThat(url).startsWith(office.base() + "pictures/corridor-reach.gif?v=");
            var response = fetched(url);
            assertThat(response.body()).isEqualTo(LARGE);
            assertThat(response.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
            assertThat(
                            asks(office, "/routine corridor break")
                                    .getFirst()
                                    .path("image_url")
                                    .asText())
                    .contains("routine-corridor-reach-2.png");
            office.nothingWasBroken();
        }
    }

    private static HttpResponse<byte[]> fetched(String url)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).build();
            return http.send(request, BodyHandlers.ofByteArray());
        }
    }
}
