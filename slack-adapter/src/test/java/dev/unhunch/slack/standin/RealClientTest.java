package dev.unhunch.slack.standin;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.view.View;
import com.slack.api.socket_mode.SocketModeClient;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Bolt's own client works with the stand-in, and breaks no rule. */
class RealClientTest {
    private final SlackStandIn slack = SlackStandIn.start();
    private final TestPerson ada = slack.team().person("Ada");
    private final TestChannel general = slack.team().channel("general").with(ada);
    private final App app =
            new App(
                    AppConfig.builder()
                            .slack(Slack.getInstance(config()))
                            .singleTeamBotToken(slack.botToken())
                            .build());
    private SocketModeApp socket;

    private SlackConfig config() {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        return config;
    }

    @BeforeEach
    void connect() throws Exception {
        answer();
        listen();
        ask();
        welcome();
        socket = new SocketModeApp(slack.appToken(), SocketModeClient.Backend.JavaWebSocket, app);
        socket.startAsync();
        slack.awaitLinks(1);
    }

    private void answer() {
        app.command(
                "/stretch",
                (request, context) ->
                        context.ack(one ->
                                one.text("Roll your shoulders: " + request.getPayload().getText())
                                        .blocks(done())));
        app.command(
                "/post",
                (_, context) -> {
                    context.client()
                            .chatPostMessage(
                                    post -> post.channel(context.getChannelId()).text("Up!"));
                    return context.ack();
                });
        app.blockAction(
                "done",
                (_, context) -> {
                    context.respond(one -> one.replaceOriginal(true).text("Well done"));
                    return context.ack();
                });
    }

    private void listen() {
        app.event(
                AppMentionEvent.class,
                (payload, context) -> {
                    var event = payload.getEvent();
                    context.client()
                            .chatPostEphemeral(post ->
                                    post.channel(event.getChannel())
                                            .user(event.getUser())
                                            .text("Only you"));
                    return context.ack();
                });
        app.event(
                MessageEvent.class,
                (_, context) -> {
                    context.say("Hello there");
                    return context.ack();
                });
    }

    private void ask() {
        app.command(
                "/daily",
                (_, context) -> {
                    context.client()
                            .viewsOpen(open -> open.triggerId(context.getTriggerId()).view(form()));
                    return context.ack();
                });
        app.viewSubmission(
                "daily",
                (request, context) -> {
                    String goal = goal(request.getPayload().getView());
                    return goal.equals("Neck")
                            ? context.ack()
                            : context.ackWithErrors(Map.of("goal", "Neck, please."));
                });
    }

    private void welcome() {
        app.event(
                AppHomeOpenedEvent.class,
                (payload, context) -> {
                    var home = view(one -> one.type("home").blocks(done()));
                    context.client()
                            .viewsPublish(
                                    one -> one.userId(payload.getEvent().getUser()).view(home));
                    return context.ack();
                });
    }

    private static String goal(View sent) {
        var field =
                Map.copyOf(sent.getState().getValues()).getOrDefault("goal", Map.of()).get("goal");
        return field == null ? "" : field.getValue();
    }

    private static List<LayoutBlock> done() {
        return asBlocks(
                actions(asElements(button(one -> one.actionId("done").text(plainText("Done"))))));
    }

    private static View form() {
        return view(one ->
                one.type("modal")
                        .callbackId("daily")
                        .title(viewTitle(title -> title.type("plain_text").text("Daily")))
                        .submit(viewSubmit(submit -> submit.type("plain_text").text("Save")))
                        .blocks(
                                asBlocks(
                                        input(field ->
                                                field.blockId("goal")
                                                        .label(plainText("Goal"))
                                                        .element(
                                                                plainTextInput(text ->
                                                                        text.actionId("goal")))))));
    }

    @AfterEach
    void stop() throws Exception {
        assertThat(slack.violations()).isEmpty();
        socket.close();
        slack.close();
    }

    @Test
    void a_slash_command_is_answered_in_the_acknowledgement() {
        var exchange = ada.command(general, "/stretch neck");
        assertThat(exchange.buttons()).containsExactly("Done");
        assertThat(exchange.message().summary()).isEqualTo("Roll your shoulders: neck");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void a_post_is_seen_by_everybody() {
        ada.command(general, "/post");
        assertThat(general.awaitPosts(1).getFirst().text()).isEqualTo("Up!");
    }

    @Test
    void a_press_changes_the_message_in_place() {
        var message = ada.command(general, "/stretch").message();
        assertThat(ada.presses(message, "Done").text()).isEqualTo("Well done");
        assertThat(message.text()).isEqualTo("Well done");
    }

    @Test
    void a_mention_is_answered_for_one_person() {
        assertThat(ada.mentions(general, "neck").isEphemeral()).isTrue();
    }

    @Test
    void a_direct_message_is_answered_there() {
        assertThat(ada.writesToBot("neck").text()).isEqualTo("Hello there");
        assertThat(ada.direct().posts()).hasSize(1);
    }

    @Test
    void a_form_is_opened_corrected_and_sent() {
        var form = ada.command(general, "/daily").view();
        assertThat(ada.fillsIn(form, Map.of("goal", "Back")).errors())
                .containsEntry("goal", "Neck, please.");
        ada.fillsIn(form, Map.of("goal", "Neck")).ack();
        assertThat(form.isClosed()).isTrue();
    }

    @Test
    void a_home_is_published() {
        ada.opensHome();
        assertThat(ada.home().buttons()).containsExactly("Done");
    }

    @Test
    void a_line_that_is_cut_is_mended() {
        slack.sockets().cut();
        slack.awaitLinks(0);
        slack.awaitLinks(1);
        assertThat(ada.command(general, "/stretch neck").isEphemeral()).isTrue();
    }
}
