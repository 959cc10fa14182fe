package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.time.Duration;

class KeyTest {
    private static final String KEY = "three blue herons";

    private final SettableClock clock = new SettableClock();
    private final TrialServer server = new TrialServer(new FakeBot(), clock, new WebKey(KEY), 0);
    private final Client client = Client.of(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void without_the_key_the_page_asks_for_it() {
        var answer = client.get("/");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/login");
        assertThat(client.get("/login").body()).contains("type=\"password\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/world",
                "/api/messages?person=maya&channel=general",
                "/api/events?person=maya&channel=general"
            })
    void without_the_key_nothing_is_told(String path) {
        assertThat(client.get(path).statusCode()).isEqualTo(401);
        assertThat(client.get(path, "Cookie", "unhunch_entry=guess").statusCode()).isEqualTo(401);
    }

    @Test
    void without_the_key_nothing_is_done() {
        assertThat(client.post("/api/say", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void the_key_opens_everything_and_its_cookie_is_for_this_site_only() {
        var answer = enter(KEY);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("heron");
        assertThat(client.get("/api/world", "Cookie", cookie(answer)).statusCode()).isEqualTo(200);
        assertThat(client.get("/", "Cookie", "a=b; " + cookie(answer)).statusCode()).isEqualTo(200);
    }

    @Test
    void an_entry_ends_after_thirty_days() {
        var cookie = cookie(enter(KEY));
        clock.advance(Duration.ofDays(30));
        assertThat(client.get("/api/world", "Cookie", cookie).statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_key_is_refused_kindly() {
        var answer = enter("three blue herbs");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("That is not the key.").doesNotContain("herbs");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void after_five_wrong_keys_even_the_right_one_waits_ten_minutes() {
        for (int n = 0; n < 5; n++) enter("guess number " + n);
        var answer = enter(KEY);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("600");
        clock.advance(Duration.ofMinutes(10));
        assertThat(enter(KEY).statusCode()).isEqualTo(303);
    }

    @Test
    void a_page_elsewhere_cannot_enter_for_somebody() {
        var answer =
                client.post(
                        "/login",
                        "key=" + KEY.replace(' ', '+'),
                        "Origin",
                        "https://evil.example",
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void the_key_s_looks_give_nothing_away() {
        assertThat(new WebKey(KEY)).asString().doesNotContain("heron");
        assertThat(WebSettings.of("0.0.0.0", 80, new WebKey(KEY)))
                .asString()
                .doesNotContain("heron");
    }

    @Test
    void a_short_key_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> new WebKey("heron"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("heron");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.20", "desk.example"})
    void an_address_that_others_reach_needs_a_key(String host) {
        assertThat(WebSettings.needsKey(host)).isTrue();
        assertThatThrownBy(() -> WebSettings.of(host, 8080, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "localhost", "::1"})
    void this_machine_s_own_address_needs_none(String host) {
        assertThat(WebSettings.needsKey(host)).isFalse();
    }

    private HttpResponse<String> enter(String key) {
        return client.post(
                "/login",
                "key=" + key.replace(' ', '+'),
                "Origin",
                client.origin(),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }
}
