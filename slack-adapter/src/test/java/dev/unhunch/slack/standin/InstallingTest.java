package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Installing with OAuth, and Using token rotation. */
class InstallingTest extends StandInCase {
    private static final String BACK = "http://127.0.0.1:1/slack/oauth_redirect";
    private final TestTeam sales = slack.team("Sales");
    private final TestPerson root = sales.admin("Root");

    private Map<String, String> visit(String query) {
        String page = slack.apiUrl().replace("/api/", "/oauth/v2/authorize");
        var got = app.get(page + "?" + query);
        String to = got.response().headers().firstValue("Location").orElse("");
        return to.isEmpty() ? Map.of() : Requests.form(to.substring(to.indexOf('?') + 1));
    }

    private String query() {
        return "client_id="
                + slack.clientId()
                + "&scope=chat:write,commands&state=s1&redirect_uri="
                + Requests.encoded(BACK);
    }

    private String keys() {
        return "client_id=" + slack.clientId() + "&client_secret=" + slack.clientSecret();
    }

    private RawApp.Got exchange(String more) {
        return app.form(
                "oauth.v2.access", keys() + "&redirect_uri=" + Requests.encoded(BACK) + "&" + more);
    }

    private RawApp.Got install() {
        slack.authorizes(root);
        return exchange("code=" + visit(query()).get("code"));
    }

    @Test
    void whoever_agrees_comes_back_with_a_code_and_the_state() {
        slack.authorizes(root);
        assertThat(visit(query())).containsEntry("state", "s1").containsKey("code");
        slack.denies();
        assertThat(visit(query())).containsEntry("error", "access_denied");
    }

    @Test
    void the_page_wants_client_scope_and_state() {
        assertThat(visit(query().replace("state", "stat"))).isEmpty();
        assertThat(visit(query().replace("scope", "scop"))).isEmpty();
        assertThat(visit(query().replace(slack.clientId(), "1"))).isEmpty();
        assertThat(slack.violations()).hasSize(3);
    }

    /** oauth.v2.access: a code is good once. */
    @Test
    void a_code_is_worth_one_token() {
        slack.authorizes(root);
        String code = visit(query()).get("code");
        var got = exchange("code=" + code).json();
        assertThat(got.at("/team/id").asText()).isEqualTo(sales.id());
        assertThat(got.at("/authed_user/id").asText()).isEqualTo(root.id());
        assertThat(got.path("scope").asText()).isEqualTo("chat:write,commands");
        assertThat(
                        app.call(got.path("access_token").asText(), "auth.test", "{}")
                                .json()
                                .path("team")
                                .asText())
                .isEqualTo("Sales");
        assertThat(exchange("code=" + code).error()).isEqualTo("invalid_code");
    }

    /** oauth.v2.access &gt; Errors: bad_redirect_uri, bad_client_secret. */
    @Test
    void address_and_secret_have_to_match() {
        slack.authorizes(root);
        String code = visit(query()).get("code");
        assertThat(app.form("oauth.v2.access", keys() + "&code=" + code).error())
                .isEqualTo("bad_redirect_uri");
        assertThat(app.form("oauth.v2.access", keys() + "x&code=" + code).error())
                .isEqualTo("bad_client_secret");
    }

    /** oauth.v2.access: HTTP Basic authentication. */
    @Test
    void the_secret_may_come_in_the_header() {
        var both = (slack.clientId() + ":" + slack.clientSecret()).getBytes(StandardCharsets.UTF_8);
        var request =
                new Methods.Request(
                        "oauth.v2.access",
                        "Basic " + Base64.getEncoder().encodeToString(both),
                        Json.object());
        assertThat(Methods.basic(request).path("client_secret").asText())
                .isEqualTo(slack.clientSecret());
    }

    /** Using token rotation: 12 hours, then token_expired. */
    @Test
    void a_rotated_token_lives_twelve_hours() {
        sales.rotatesTokens();
        var got = install().json();
        String token = got.path("access_token").asText();
        assertThat(got.path("expires_in").asInt()).isEqualTo(43_200);
        assertThat(app.call(token, "auth.test", "{}").error()).isEmpty();
        slack.clock().advance(Duration.ofHours(13));
        assertThat(app.call(token, "auth.test", "{}").error()).isEqualTo("token_expired");
    }

    /** Using token rotation: a refresh token is revoked on use. */
    @Test
    void a_refresh_token_is_worth_one_refresh() {
        sales.rotatesTokens();
        var got = install().json();
        slack.expireTokens(sales);
        assertThat(app.call(got.path("access_token").asText(), "auth.test", "{}").error())
                .isEqualTo("token_expired");
        String renew =
                "grant_type=refresh_token&refresh_token=" + got.path("refresh_token").asText();
        var renewed = exchange(renew).json();
        assertThat(app.call(renewed.path("access_token").asText(), "auth.test", "{}").error())
                .isEmpty();
        assertThat(exchange(renew).error()).isEqualTo("invalid_refresh_token");
    }

    /** tokens_revoked and app_uninstalled. */
    @Test
    void an_uninstalled_app_is_told_so_and_can_come_back() {
        var first = install().json().path("access_token").asText();
        var news = slack.uninstalls(root);
        assertThat(news.getFirst().payload().at("/event/type").asText())
                .isEqualTo("tokens_revoked");
        assertThat(news.getLast().payload().at("/event/type").asText())
                .isEqualTo("app_uninstalled");
        var second = install().json().path("access_token").asText();
        assertThat(app.call(first, "auth.test", "{}").error()).isEqualTo("account_inactive");
        assertThat(app.call(second, "auth.test", "{}").error()).isEmpty();
    }
}
