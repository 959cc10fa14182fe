package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bolt's own client works with the stand-in, and breaks no rule. */
class RealClientTest {
    private final SlackStandIn slack = SlackStandIn.start();
    private final TestChannel general = slack.team().channel("general");
    private final TestPerson ada = slack.team().person("Ada");
    private SocketModeApp socket;

    @BeforeEach
    void connect() throws Exception {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        var app =
                new App(
                        AppConfig.builder()
                                .slack(Slack.getInstance(config))
                                .singleTeamBotToken(slack.botToken())
                                .build());
        app.command(
                "/stretch",
                (request, context) ->
                        context.ack("Roll your shoulders: " + request.getPayload().getText()));
        app.command(
                "/post",
                (request, context) -> {
                    context.client()
                            .chatPostMessage(post ->
                                    post.channel(request.getPayload().getChannelId()).text("Up!"));
                    return context.ack();
                });
        socket = new SocketModeApp(slack.appToken(), SocketModeClient.Backend.JavaWebSocket, app);
        socket.startAsync();
        slack.awaitLinks(1);
    }

    @AfterEach
    void stop() throws Exception {
        socket.close();
        slack.close();
    }

    @Test
    void a_slash_command_is_answered_in_the_acknowledgement() {
        var exchange = ada.command(general.with(ada), "/stretch neck");
        assertThat(exchange.text()).isEqualTo("Roll your shoulders: neck");
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void a_post_is_seen_by_everybody() {
        ada.command(general.with(ada), "/post");
        assertThat(general.awaitPosts(1).getFirst().text()).isEqualTo("Up!");
        assertThat(slack.violations()).isEmpty();
    }
}
