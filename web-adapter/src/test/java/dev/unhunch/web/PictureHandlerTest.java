package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.port.Pictures.Picture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;

class PictureHandlerTest {
    private static final String STILL = "/pictures/neck-side-turn.png";
    private static final String MARK = Picture.markOf(TestPictures.PNG);
    private static final String TAG = '"' + MARK + '"';

    private final TrialServer server = TrialServer.with(new FakeBot(), new TestPictures());
    private final Client client = Client.of(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private String raw(String line, String... headers) {
        return client.raw(
                line + " HTTP/1.1\r\n" + String.join("", headers) + "Connection: close\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/pictures/neck-side-turn.png, image/png",
        "/pictures/neck-side-turn.gif, image/gif",
        "/pictures/routine-desk-5.png, image/png"
    })
    void a_picture_is_served_as_what_it_is(String path, String type) {
        var response = client.bytes(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo(type);
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.body())
                .isEqualTo(path.endsWith("gif") ? TestPictures.GIF : TestPictures.PNG);
    }

    @Test
    void under_the_address_that_names_its_content_it_may_be_kept_for_ever() {
        assertThat(header(client.get(STILL + "?v=" + MARK), "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?v=", "?v=0000000000000000", "?w=1"})
    void under_any_other_it_is_asked_for_again(String query) {
        var response = client.get(STILL + query);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=3600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAG", "W/TAG", "\"other\", TAG", "*"})
    void who_has_it_already_gets_no_second_copy(String known) {
        var response = client.get(STILL, "If-None-Match", known.replace("TAG", TAG));
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "ETag")).isEqualTo(TAG);
        assertThat(header(response, "Cache-Control")).startsWith("public");
    }

    @Test
    void who_has_another_one_gets_this_one() {
        var response = client.get(STILL, "If-None-Match", "\"other\"");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "ETag")).isEqualTo(TAG);
    }

    @Test
    void a_look_at_the_headers_alone_brings_no_content() {
        assertThat(raw("HEAD " + STILL))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("etag: " + TAG)
                .containsIgnoringCase("content-length: " + TestPictures.PNG.length)
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pictures/",
                "/pictures/chin-tuck.png",
                "/pictures/routine-desk-5.gif",
                "/pictures/gone-meanwhile.png",
                "/pictures/neck-side-turn",
                "/pictures/neck-side-turn.json",
                "/pictures/neck-side-turn.png/",
                "/pictures/NECK-SIDE-TURN.png",
                "/pictures/../pictures/neck-side-turn.png",
                "/pictures/..%2f..%2findex.bin",
                "/pictures/%2e%2e/secret.png",
                "/pictures/neck%2dside-turn.png",
                "/pictures/neck-side-turn.png%00.gif",
                "/pictures//neck-side-turn.png",
                "/pictures/./neck-side-turn.png"
            })
    void there_is_nothing_else(String path) {
        assertThat(raw("GET " + path))
                .startsWith("HTTP/1.1 404")
                .contains("no-store")
                .contains("nosniff");
    }

    @Test
    void chat_platforms_fetch_them_under_our_public_name() {
        assertThat(raw("GET " + STILL, "Host: move.example.org\r\n"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("cross-origin-resource-policy: cross-origin");
        assertThat(raw("GET /", "Host: move.example.org\r\n")).startsWith("HTTP/1.1 421");
    }

    @Test
    void they_need_no_key_where_the_chat_does() {
        var key = new WebKey("a-long-enough-key-for-this");
        try (var locked = TrialServer.with(new FakeBot(), new TestPictures(), key)) {
            assertThat(Client.of(locked).get(STILL).statusCode()).isEqualTo(200);
            assertThat(Client.of(locked).get("/").statusCode()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void nobody_can_change_one(String method) {
        var response = client.method(method, STILL);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
        assertThat(client.bytes(STILL).body()).isEqualTo(TestPictures.PNG);
    }

    @Test
    void an_answer_says_where_the_pictures_of_its_card_are() {
        assertThat(client.say("maya", "general", "/stretch neck").toString())
                .contains("\"src\":\"/pictures/neck-side-turn.gif?v=")
                .contains("\"width\":512,\"height\":512")
                .contains("\"still\":\"/pictures/neck-side-turn.png?v=" + MARK + "\"");
    }
}
