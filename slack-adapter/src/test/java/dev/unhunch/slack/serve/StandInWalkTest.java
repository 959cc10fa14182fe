package dev.unhunch.slack.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.sun.net.httpserver.HttpServer;

import dev.unhunch.slack.Secret;
import dev.unhunch.slack.SlackSettings;
import dev.unhunch.slack.api.SlackSdk;
import dev.unhunch.slack.install.Nodes;
import dev.unhunch.slack.standin.Exchange;
import dev.unhunch.slack.standin.SignedRequest;
import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.TestPerson;
import dev.unhunch.slack.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Slack and we over HTTP: workspaces install us, people talk to us, tokens end, we are removed. */
class StandInWalkTest {
    private final SlackStandIn slack = SlackStandIn.start();
    private final Slack sdk = SlackSdk.at(URI.create(slack.apiUrl()));
    private final HttpClient browser = HttpClient.newHttpClient();
    private final HttpServer server;
    private final HttpMode mode;

    StandInWalkTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var app =
                new SlackSettings.Mode.Http(
                        new Secret(slack.signingSecret()),
                        slack.clientId(),
                        new Secret(slack.clientSecret()),
                        List.of(Nodes.key(1)));
        var settings = new SlackSettings(app, URI.create(slack.apiUrl()), Optional.of(here()));
        mode = new HttpMode(settings, new Nodes(slack.clock()).ports(), sdk);
        mode.mount(server, bolt());
        server.start();
        slack.deliversTo(here());
    }

    @AfterEach
    void close() {
        mode.close();
        server.stop(0);
        browser.close();
        slack.close();
    }

    private URI here() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Says again what was typed, once the workspace's own token has opened Slack. */
    private App bolt() {
        var app = new App(AppConfig.builder().signingSecret("unused").build(), List.of());
        app.command(
                "/stretch",
                (request, context) -> {
                    var payload = request.getPayload();
                    var who = opens(payload.getTeamId());
                    return context.ack(who + ": " + payload.getText());
                });
        app.event(
                AppUninstalledEvent.class,
                (event, context) -> {
                    mode.teams().forget(event.getTeamId());
                    return context.ack();
                });
        app.event(
                TokensRevokedEvent.class,
                (event, context) -> {
                    mode.teams().forget(event.getTeamId());
                    return context.ack();
                });
        return app;
    }

    private String opens(String team) throws IOException, SlackApiException {
        var token = mode.teams().find(team).orElseThrow().botToken().reveal();
        var answer = sdk.methods(token).authTest(ask -> ask);
        if (!answer.isOk()) throw new IllegalStateException(answer.getError());
        return answer.getTeamId();
    }

    private HttpResponse<String> get(URI page, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(page);
        if (headers.length > 0) request.headers(headers);
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    /** From our page to Slack's and back, with whatever was decided there. */
    private HttpResponse<String> installs() throws Exception {
        var begun = get(here().resolve("slack/install"));
        var cookie = begun.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        var agreed = get(URI.create(begun.headers().firstValue("Location").orElseThrow()));
        var back = URI.create(agreed.headers().firstValue("Location").orElseThrow());
        return get(back, "Cookie", cookie);
    }

    private TestPerson installedIn(String name) throws Exception {
        var admin = slack.team(name).rotatesTokens().admin("Ada");
        slack.authorizes(admin);
        assertThat(installs().statusCode()).isEqualTo(200);
        return admin;
    }

    private long grants() {
        return slack.calls().stream().filter("oauth.v2.access"::equals).count();
    }

    @Test
    void two_workspaces_install_us_and_still_hear_us_after_their_tokens_ended() throws Exception {
        var one = installedIn("Sales");
        var two = installedIn("Support");
        for (int days = 0; days < 3; days++) {
            for (var each : List.of(one, two)) {
                var channel = each.team().channel("general");
                assertThat(each.command(channel, "/stretch day " + days).message().text())
                        .isEqualTo(each.team().id() + ": day " + days);
            }
            slack.clock().advance(Duration.ofHours(13));
        }
        assertThat(grants()).isEqualTo(2 + 2 * 2);
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void eight_people_at_once_get_their_answer_while_the_token_is_about_to_end() throws Exception {
        var admin = installedIn("Sales");
        var channel = admin.team().channel("general");
        var people = IntStream.range(0, 8).mapToObj(i -> admin.team().person("P" + i)).toList();
        slack.clock().advance(Duration.ofHours(12).minusMinutes(5));

        var exchanges =
                people.stream().map(each -> each.command(channel, "/stretch neck")).toList();

        assertThat(exchanges)
                .allSatisfy(each -> assertThat(each.message().text()).contains("neck"));
        assertThat(grants()).isEqualTo(2);
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void who_does_not_agree_changes_nothing() throws Exception {
        slack.denies();

        var page = installs();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("was not added");
        assertThat(grants()).isZero();
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void forged_requests_do_nothing() throws Exception {
        var admin = installedIn("Sales");
        var channel = admin.team().channel("general");
        var right = slack.deliversTo(here()).command(admin, channel, "/stretch neck");

        for (SignedRequest forged :
                List.of(
                        right.tampered(),
                        right.unsigned(),
                        right.signedWith("other"),
                        right.signature("v0=" + "0".repeat(64)),
                        right.at(Duration.ofMinutes(-6)),
                        right.at(Duration.ofMinutes(6)),
                        right.timestamp("soon"))) assertThat(forged.send().status()).isEqualTo(401);
        assertThat(right.send().status()).isEqualTo(200);
        assertThat(right.send().status()).isEqualTo(401);
        assertThat(slack.calls()).containsOnlyOnce("auth.test");
    }

    @Test
    void slack_finds_our_address_right() {
        var line = slack.deliversTo(here());

        assertThat(line.verification("abc").send().body()).isEqualTo("abc");
        assertThat(line.certificateCheck().unsigned().send().status()).isEqualTo(200);
    }

    @Test
    void who_uninstalls_us_is_forgotten_and_may_come_back() throws Exception {
        var admin = installedIn("Sales");
        var team = admin.team().id();
        assertThat(mode.teams().find(team)).isPresent();

        slack.uninstalls(admin).forEach(Exchange::ack);
        assertThat(mode.teams().find(team)).isEmpty();

        installedIn("Sales");
        assertThat(mode.teams().find(team)).isPresent();
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void while_slack_gives_no_tokens_the_old_one_serves() throws Exception {
        var admin = installedIn("Sales");
        var channel = admin.team().channel("general");
        slack.clock().advance(Duration.ofHours(12).minusMinutes(5));
        slack.trouble().next(1, "oauth.v2.access", new Trouble.Kind.Fails(503));

        assertThat(admin.command(channel, "/stretch neck").message().text()).contains("neck");

        slack.clock().advance(Duration.ofMinutes(1));
        assertThat(admin.command(channel, "/stretch back").message().text()).contains("back");
        assertThat(grants()).isGreaterThanOrEqualTo(2);
        assertThat(slack.trouble().left("oauth.v2.access")).isZero();
    }
}
