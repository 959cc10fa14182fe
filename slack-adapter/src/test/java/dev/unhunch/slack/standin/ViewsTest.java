package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Forms, App Home, and the triggers that open forms. */
class ViewsTest extends StandInCase {
    private static final String FIELD =
            "{'type':'input','block_id':'goal','label':{'type':'plain_text','text':'Goal'},'element':{'type':'plain_text_input','action_id':'goal'}}";

    private static String title(int characters) {
        return "'title':{'type':'plain_text','text':'" + "x".repeat(characters) + "'}";
    }

    private static String modal(String blocks) {
        return "{'type':'modal',"
                + title(4)
                + ",'callback_id':'daily','submit':{'type':'plain_text','text':'Save'},'blocks':["
                + blocks
                + "]}";
    }

    private String trigger() {
        return ada.command(general, "/daily").payload().path("trigger_id").asText();
    }

    private RawApp.Got open(String view) {
        return app.call("views.open", "{'trigger_id':'" + trigger() + "','view':" + view + "}");
    }

    private void refused(String view, String because) {
        var got = open(view);
        assertThat(got.error()).isEqualTo("invalid_arguments");
        assertThat(got.json().toString()).contains(because);
        slack.forgetViolations();
    }

    /** views.open, and what the person sees of it. */
    @Test
    void a_form_opens_for_whoever_asked() {
        var exchange = ada.command(general, "/daily");
        app.call(
                "views.open",
                "{'trigger_id':'"
                        + exchange.payload().path("trigger_id").asText()
                        + "','view':"
                        + modal(FIELD)
                        + "}");
        assertThat(exchange.view().fields()).containsExactly("goal");
        assertThat(ada.form()).contains(exchange.view());
        assertThat(slack.violations()).isEmpty();
    }

    /** views.open &gt; Errors: exchanged_trigger_id. */
    @Test
    void a_trigger_opens_one_form() {
        String ask = "{'trigger_id':'" + trigger() + "','view':" + modal(FIELD) + "}";
        assertThat(app.call("views.open", ask).error()).isEmpty();
        assertThat(app.call("views.open", ask).error()).isEqualTo("exchanged_trigger_id");
        assertThat(slack.violations()).singleElement().asString().contains("twice");
    }

    /** views.open &gt; Errors: expired_trigger_id; Interactivity: three seconds. */
    @Test
    void a_trigger_gets_old() {
        String ask = "{'trigger_id':'" + trigger() + "','view':" + modal(FIELD) + "}";
        slack.clock().advance(Duration.ofSeconds(4));
        assertThat(app.call("views.open", ask).error()).isEqualTo("expired_trigger_id");
        assertThat(app.call("views.open", ask.replace("'trigger_id':'", "'trigger_id':'1")).error())
                .isEqualTo("invalid_trigger_id");
    }

    /**
     * Modal views: title, submit and close 24, private_metadata 3000, callback_id 255, 100 blocks.
     */
    @Test
    void a_form_has_limits() {
        refused(modal(FIELD).replace(title(4), title(25)), "less than 25");
        refused(modal(FIELD).replace(title(4) + ",", ""), "missing required field");
        refused(modal(FIELD).replace("'Save'", "'" + "x".repeat(25) + "'"), "less than 25");
        refused(
                modal(FIELD).replace("'submit':{'type':'plain_text','text':'Save'},", ""),
                "submit");
        refused(modal(FIELD).replace("'daily'", "'" + "x".repeat(256) + "'"), "less than 256");
        refused(
                modal(FIELD)
                        .replace(
                                "'blocks'",
                                "'private_metadata':'" + "x".repeat(3001) + "','blocks'"),
                "less than 3001");
        refused(modal(FIELD + ",{'type':'divider'}".repeat(100)), "no more than 100");
        refused(modal("{'type':'markdown','text':'Up'}"), "messages");
    }

    /** Modals &gt; View stack: three. */
    @Test
    void three_forms_lie_on_each_other_at_most() {
        open(
                modal(
                        "{'type':'actions','elements':[{'type':'button','action_id':'more','text':{'type':'plain_text','text':'More'}}]}"));
        var first = ada.form().orElseThrow();
        for (int i = 0; i < 3; i++) {
            String trigger = ada.presses(first, "More").payload().path("trigger_id").asText();
            var got =
                    app.call(
                            "views.push",
                            "{'trigger_id':'" + trigger + "','view':" + modal(FIELD) + "}");
            assertThat(got.error()).isEqualTo(i < 2 ? "" : "push_limit_reached");
        }
    }

    /** views.update &gt; Errors: hash_conflict, not_found. */
    @Test
    void a_form_that_changed_meanwhile_is_a_conflict() {
        open(modal(FIELD));
        var view = ada.form().orElseThrow();
        String ask =
                "{'view_id':'"
                        + view.id()
                        + "','hash':'"
                        + view.hash()
                        + "','view':"
                        + modal(FIELD)
                        + "}";
        assertThat(app.call("views.update", ask).error()).isEmpty();
        assertThat(app.call("views.update", ask).error()).isEqualTo("hash_conflict");
        ada.closes(view);
        assertThat(app.call("views.update", ask.replace("hash", "hush")).error())
                .isEqualTo("not_found");
    }

    /** Home tab views: no title, no button of its own. */
    @Test
    void everybody_has_a_home() {
        String home =
                "{'user_id':'"
                        + ada.id()
                        + "','view':{'type':'home','blocks':[{'type':'header','text':{'type':'plain_text','text':'Hello'}}]}}";
        assertThat(app.call("views.publish", home).error()).isEmpty();
        assertThat(ada.home().text()).isEqualTo("Hello");
        assertThat(
                        app.call(
                                        "views.publish",
                                        home.replace(
                                                "'type':'home',",
                                                "'type':'home'," + title(3) + ","))
                                .error())
                .isEqualTo("invalid_arguments");
    }

    /** Modals &gt; response_action: errors, update, push, clear; empty closes. */
    @Test
    void a_form_is_answered_in_the_acknowledgement() throws Exception {
        var socket = socket();
        open(modal(FIELD));
        socket.next();
        var view = ada.form().orElseThrow();
        var first = ada.fillsIn(view, Map.of("goal", "Neck"));
        assertThat(first.payload().at("/view/state/values/goal/goal/value").asText())
                .isEqualTo("Neck");
        socket.ack(
                socket.next(), "{'response_action':'errors','errors':{'goal':'Shorter, please.'}}");
        assertThat(first.errors()).containsEntry("goal", "Shorter, please.");
        assertThat(ada.form()).contains(view);
        var second = ada.fillsIn(view, Map.of("goal", "Back"));
        socket.ack(
                socket.next(),
                "{'response_action':'update','view':" + modal(FIELD.replace("Goal", "Aim")) + "}");
        assertThat(second.view().text()).isEqualTo("Aim");
        var third = ada.fillsIn(view, Map.of());
        socket.ack(socket.next(), "");
        assertThat(third.ack().isMissingNode()).isTrue();
        assertThat(view.isClosed()).isTrue();
        assertThat(slack.violations()).isEmpty();
    }

    /** Modals &gt; Displaying errors: by block_id of an input. */
    @Test
    void an_error_for_no_field_is_a_violation() throws Exception {
        var socket = socket();
        open(modal(FIELD));
        socket.next();
        var sent = ada.fillsIn(ada.form().orElseThrow(), Map.of("goal", "Neck"));
        socket.ack(socket.next(), "{'response_action':'errors','errors':{'aim':'No.'}}");
        sent.ack();
        assertThat(slack.violations()).singleElement().asString().contains("«aim»");
    }

    /** Each input's page: how it is filled in and what comes back. */
    @Test
    void every_kind_of_input_comes_back() {
        String option = "{'text':{'type':'plain_text','text':'Monday'},'value':'mon'}";
        String kinds =
                input("at", "'type':'timepicker','initial_time':'09:00'")
                        + ","
                        + input("days", "'type':'checkboxes','options':[" + option + "]")
                        + ","
                        + input("area", "'type':'static_select','options':[" + option + "]")
                        + ","
                        + input("place", "'type':'conversations_select'");
        open(modal(kinds));
        var fields = Map.of("days", List.of("mon"), "area", "mon", "place", general);
        var values =
                ada.fillsIn(ada.form().orElseThrow(), fields).payload().at("/view/state/values");
        assertThat(values.at("/at/at/selected_time").asText()).isEqualTo("09:00");
        assertThat(values.at("/days/days/selected_options/0/value").asText()).isEqualTo("mon");
        assertThat(values.at("/area/area/selected_option/value").asText()).isEqualTo("mon");
        assertThat(values.at("/place/place/selected_conversation").asText())
                .isEqualTo(general.id());
        assertThat(slack.violations()).isEmpty();
    }

    private static String input(String name, String element) {
        return "{'type':'input','block_id':'"
                + name
                + "','label':{'type':'plain_text','text':'L'},'element':{'action_id':'"
                + name
                + "',"
                + element
                + "}}";
    }
}
