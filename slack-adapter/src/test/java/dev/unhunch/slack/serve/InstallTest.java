package dev.unhunch.slack.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody adds the bot to their workspace, in a browser. */
class InstallTest {
    private static final String PUBLIC = "https://stretch.example.org/bot/";

    private final Site site = Site.at(PUBLIC);

    @AfterEach
    void close() {
        site.close();
    }

    /** On the way to Slack: what the browser keeps, and what Slack is asked. */
    private record Begun(String cookie, URI slack) {
        Map<String, String> query() {
            return Arrays.stream(slack.getRawQuery().split("&"))
                    .map(pair -> pair.split("=", 2))
                    .collect(
                            Collectors.toMap(
                                    pair -> pair[0],
                                    pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        }

        String state() {
            return query().getOrDefault("state", "");
        }
    }

    private Begun begin() {
        var answer = site.get("/slack/install");
        assertThat(answer.statusCode()).isEqualTo(302);
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        var slack = answer.headers().firstValue("Location").orElseThrow();
        return new Begun(cookie.substring(0, cookie.indexOf(';')), URI.create(slack));
    }

    private HttpResponse<String> back(Begun begun, String code) {
        return back("?code=" + code + "&state=" + begun.state(), begun.cookie());
    }

    private HttpResponse<String> back(String query, String... cookies) {
        return site.get("/slack/oauth_redirect" + query, cookies);
    }

    private static String title(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*<title>(.*)</title>.*", "$1");
    }

    private void assertRefused(HttpResponse<String> page, int status, String title) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(title(page)).isEqualTo(title);
        assertThat(page.body()).contains("<a href=\"install\">");
        assertThat(site.teams().find("T1")).isEmpty();
    }

    @Test
    void the_way_to_slack_asks_for_what_the_manifest_says() {
        var begun = begin();

        assertThat(begun.slack().toString())
                .startsWith(site.desk.api().resolve("/oauth/v2/authorize") + "?");
        assertThat(begun.query())
                .containsEntry("client_id", "12.34")
                .containsEntry("redirect_uri", PUBLIC + "slack/oauth_redirect")
                .containsEntry(
                        "scope",
                        "commands,chat:write,app_mentions:read,im:history,users:read,channels:read,groups:read");
        assertThat(begun.state()).matches("[A-Za-z0-9_-]{43}");
        assertThat(begin().state()).isNotEqualTo(begun.state());
    }

    @Test
    void the_browser_keeps_a_secret_that_is_not_the_state() {
        var answer = site.get("/slack/install");
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie)
                .contains("; Path=/", "; HttpOnly", "; SameSite=Lax", "; Max-Age=600", "; Secure");
        var value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain(value);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void without_https_the_cookie_still_comes_back() {
        try (var plain = Site.at("http://127.0.0.1:8080/");
                var nowhere = Site.open()) {
            for (var each : new Site[] {plain, nowhere})
                assertThat(
                                each.get("/slack/install")
                                        .headers()
                                        .firstValue("Set-Cookie")
                                        .orElseThrow())
                        .doesNotContain("Secure");
            assertThat(nowhere.get("/slack/install").headers().firstValue("Location").orElseThrow())
                    .doesNotContain("redirect_uri");
        }
    }

    @Test
    void coming_back_with_a_code_installs_us() {
        var page = back(begin(), site.desk.code("T1"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(title(page)).isEqualTo("Unhunch is in Design");
        assertThat(page.body()).contains("/app_redirect?app=A0APP&amp;team=T1\"");
        assertThat(site.teams().find("T1").orElseThrow().botToken().reveal())
                .matches(site.desk::opens);
        assertThat(site.nodes.joined()).containsExactly(new Workspace("slack", "T1"));
        assertThat(site.desk.asked().getFirst())
                .containsEntry("redirect_uri", PUBLIC + "slack/oauth_redirect");
    }

    @Test
    void the_pages_keep_to_themselves_and_can_be_read_by_all() {
        var page = back(begin(), site.desk.code("T1"));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(page.body())
                .contains("<html lang=\"en\">", "<main>", "<h1>")
                .doesNotContain("{{", "<script", "xoxe");
    }

    @Test
    void a_workspace_may_be_called_anything() {
        site.desk.callsThem("<script>alert(1)</script> \"&\" {{text}} $1");

        var page = back(begin(), site.desk.code("T1"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&quot;")
                .doesNotContain("<script");
    }

    @Test
    void who_says_no_is_not_told_off() {
        var begun = begin();

        assertRefused(
                back("?error=access_denied&state=" + begun.state(), begun.cookie()),
                200,
                "Unhunch was not added");
        assertThat(site.desk.asked()).isEmpty();
        assertThat(back(begun, site.desk.code("T1")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "?code=CODE",
                "?code=CODE&state=",
                "?code=CODE&state=forged",
                "?code=CODE&state=STATE&state=STATE",
                "?code=CODE&state=STATEx"
            })
    void who_did_not_begin_here_is_refused(String query) {
        var begun = begin();
        var filled = query.replace("CODE", site.desk.code("T1")).replace("STATE", begun.state());

        assertRefused(back(filled, begun.cookie()), 400, "Let’s start again");
        assertThat(site.desk.asked()).isEmpty();
    }

    @Test
    void in_another_browser_it_does_not_go_on() {
        var begun = begin();
        var other = begin();
        assertRefused(
                back("?code=" + site.desk.code("T1") + "&state=" + begun.state()),
                400,
                "Let’s start again");
        assertRefused(
                back(new Begun(begin().cookie(), other.slack()), site.desk.code("T1")),
                400,
                "Let’s start again");
        assertThat(site.desk.asked()).isEmpty();
    }

    @Test
    void after_ten_minutes_it_does_not_go_on() {
        var begun = begin();
        site.clock.advance(Duration.ofMinutes(10));

        assertRefused(back(begun, site.desk.code("T1")), 400, "Let’s start again");
    }

    @Test
    void coming_back_twice_installs_once() {
        var begun = begin();
        var code = site.desk.code("T1");

        assertThat(back(begun, code).statusCode()).isEqualTo(200);
        assertThat(back(begun, code).statusCode()).isEqualTo(400);
        assertThat(site.desk.asked()).hasSize(1);
        assertThat(site.teams().find("T1")).isPresent();
    }

    @Test
    void a_code_that_slack_does_not_know_is_refused() {
        assertRefused(back(begin(), "forged"), 400, "Slack did not take this");
        var begun = begin();
        assertRefused(
                back("?state=" + begun.state(), begun.cookie()), 400, "Slack did not take this");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void where_slack_is_down_one_may_try_again(int status) {
        site.desk.answers(status);
        assertRefused(back(begin(), site.desk.code("T1")), 502, "Slack does not answer");

        site.desk.answers(200);
        assertThat(back(begin(), site.desk.code("T1")).statusCode()).isEqualTo(200);
    }

    @Test
    void what_only_we_can_mend_is_not_blamed_on_who_installs() {
        site.desk.refuses("bad_client_secret");

        assertRefused(
                back(begin(), site.desk.code("T1")), 500, "This is for whoever runs Unhunch here");
    }

    @Test
    void a_whole_organisation_is_refused() {
        site.desk.isOrgWide();

        assertRefused(back(begin(), site.desk.code("T1")), 400, "One workspace at a time, please");
        assertThat(site.nodes.joined()).isEmpty();
    }

    @Test
    void installing_again_replaces_the_token_and_mends_a_removal() {
        back(begin(), site.desk.code("T1"));
        var first = site.teams().find("T1").orElseThrow().botToken();
        back(begin(), site.desk.code("T1"));
        assertThat(site.teams().find("T1").orElseThrow().botToken()).isNotEqualTo(first);

        site.desk.removes(site.teams().find("T1").orElseThrow().botToken().reveal());
        assertThat(site.teams().forget("T1")).isTrue();
        assertThat(site.teams().find("T1")).isEmpty();
        back(begin(), site.desk.code("T1"));
        assertThat(site.teams().find("T1")).isPresent();
    }

    @Test
    void whoever_asks_all_the_time_fills_no_store() {
        for (int i = 0; i < 120; i++) begin();
        var refused = site.get("/slack/install");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();

        site.clock.advance(Duration.ofMinutes(1));
        begin();
    }

    @Test
    void only_reading_begins_and_ends_it() {
        for (var path : new String[] {"/slack/install", "/slack/oauth_redirect"}) {
            var request = HttpRequest.newBuilder(site.uri(path)).POST(BodyPublishers.noBody());
            var answer = site.send(request);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET");
        }
    }
}
