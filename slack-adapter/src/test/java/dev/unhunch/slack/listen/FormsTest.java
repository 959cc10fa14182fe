package dev.unhunch.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.card.Modal.Field;
import dev.unhunch.slack.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Forms open, are filled in later, and are answered in their place. */
class FormsTest {
    private static final List<Choice> TWO = List.of(new Choice("a", "A"), new Choice("b", "B"));

    private final Live live = new Live();

    @AfterEach
    void nothing_is_broken() {
        var violations = live.slack.violations();
        live.close();
        assertThat(violations).isEmpty();
    }

    /** A form with a field of each kind. */
    static Modal everything() {
        return new Modal(
                ActionId.of("sent", "x"),
                "Daily post",
                List.of(
                        new Field.Words("words", "Words", "Hint", false, Optional.empty()),
                        new Field.Times("time", "Time", "", true, List.of()),
                        new Field.Many("days", "Days", "", true, TWO, List.of("a")),
                        new Field.Pick("pick", "Pick", "", true, TWO, Optional.of("a")),
                        new Field.Channel("channel", "Channel", "", true)));
    }

    private static Modal zone(String zone) {
        return new Modal(
                ActionId.of("sent"),
                "Daily post",
                List.of(
                        new Field.Words("words", "Words", "", false, Optional.empty()),
                        new Field.Words("zone", "Zone", "", true, Optional.of(zone))));
    }

    @Test
    void a_form_is_filled_in_after_it_opened_and_keeps_what_was_typed() {
        var known = new CompletableFuture<Modal>();
        live.bot.answers = _ -> new Reply.OpenModal(zone("UTC"), Optional.of(known::join));
        var form = live.ada.command(live.general, "/daily").view();
        assertThat(form.fields()).containsExactly("words", "zone");

        known.complete(zone("Europe/Berlin"));
        live.awaits(() -> form.edits() > 0);
        assertThat(form.fields()).containsExactly("words", "zone#2");
        assertThat(form.field("zone#2").path("initial_value").asText()).isEqualTo("Europe/Berlin");

        live.bot.answers = _ -> ScriptedBot.ephemeral("Sent");
        live.bot.forgets();
        live.ada.fillsIn(form, Map.of("words", "neck")).view();
        assertThat(live.bot.hears())
                .extracting("fields")
                .isEqualTo(Map.of("words", "neck", "zone", "Europe/Berlin"));
    }

    @Test
    void a_form_that_changed_meanwhile_is_left_as_it_is() {
        live.slack.trouble().next(1, "views.update", new Trouble.Kind.Refuses("hash_conflict"));
        live.bot.answers =
                _ -> new Reply.OpenModal(zone("UTC"), Optional.of(() -> zone("Europe/Berlin")));
        var form = live.ada.command(live.general, "/daily").view();

        live.awaits(() -> live.slack.trouble().left("views.update") == 0);
        assertThat(form.fields()).containsExactly("words", "zone");
    }

    @Test
    void a_form_is_answered_in_its_place_without_a_request() {
        live.bot.answers = _ -> new Reply.OpenModal(everything());
        var form = live.ada.command(live.general, "/daily").view();
        live.bot.answers = _ -> ScriptedBot.ephemeral("Subscribed");
        int calls = live.slack.calls().size();

        var sent = live.ada.fillsIn(form, complete());
        assertThat(sent.ack().path("response_action").asText()).isEqualTo("update");
        assertThat(sent.view().text()).contains("Words of Subscribed");
        assertThat(live.slack.calls()).hasSize(calls);
    }

    private Map<String, ?> complete() {
        return Map.of("time", "09:30", "channel", live.general);
    }

    @Test
    void what_is_for_everybody_is_posted_and_the_form_closes() {
        live.bot.answers = _ -> new Reply.OpenModal(everything());
        var form = live.ada.command(live.general, "/daily").view();
        live.bot.answers = _ -> ScriptedBot.toAll("For all");

        live.ada.fillsIn(form, complete());
        assertThat(live.general.awaitPosts(1).getFirst().text()).contains("For all");
        live.awaits(form::isClosed);
    }

    @Test
    void a_slow_answer_to_a_form_comes_into_its_place_later() {
        live.bot.answers = _ -> new Reply.OpenModal(everything());
        var form = live.ada.command(live.general, "/daily").view();
        var answer = new CompletableFuture<Reply>();
        live.bot.answers = _ -> answer.join();

        var sent = live.ada.fillsIn(form, complete());
        assertThat(sent.view().text()).contains("on its way");
        assertThat(sent.took()).isLessThan(Duration.ofSeconds(1));
        answer.complete(ScriptedBot.ephemeral("Done"));
        live.awaits(() -> sent.view().text().contains("Words of Done"));
    }

    @Test
    void a_slow_answer_to_a_closed_form_is_said_in_the_place() {
        live.bot.answers = _ -> new Reply.OpenModal(everything());
        var form = live.ada.command(live.general, "/daily").view();
        var answer = new CompletableFuture<Reply>();
        live.bot.answers = _ -> answer.join();
        var sent = live.ada.fillsIn(form, complete());
        live.ada.closes(sent.view());

        answer.complete(ScriptedBot.ephemeral("Done"));
        live.awaits(() -> !live.ada.ephemerals(live.general).isEmpty());
        assertThat(live.ada.ephemerals(live.general).getFirst().text()).contains("Done");
    }

    @Test
    void a_form_sent_twice_is_answered_twice() {
        live.bot.answers = _ -> new Reply.OpenModal(everything());
        var form = live.ada.command(live.general, "/daily").view();
        live.bot.answers = _ -> ScriptedBot.ephemeral("Sent");
        live.bot.forgets();

        live.ada.fillsIn(form, complete()).view();
        var twice =
                live.ada.forgesForm(
                        form,
                        Map.of(),
                        payload -> payload.withObject("/view").put("callback_id", "1:sent:x"));
        assertThat(twice.view().text()).contains("Sent");
        live.bot.hears();
        live.bot.hears();
    }

    @Test
    void a_form_that_is_delivered_twice_acts_once() {
        live.bot.answers = _ -> new Reply.OpenModal(everything());
        var form = live.ada.command(live.general, "/daily").view();
        live.bot.answers = _ -> ScriptedBot.ephemeral("Sent");
        var sent = live.ada.fillsIn(form, complete());
        sent.view();
        live.bot.forgets();

        live.slack.redelivers(sent);
        live.ada.writesToBot("and now").message();
        live.bot.hears();
        assertThat(live.bot.heardNothingElse()).isTrue();
    }

    @Test
    void a_form_from_before_a_restart_is_answered() {
        live.bot.answers = _ -> new Reply.OpenModal(everything());
        var form = live.ada.command(live.general, "/daily").view();
        live.restarts();
        live.bot.answers = _ -> ScriptedBot.ephemeral("Sent");

        assertThat(live.ada.fillsIn(form, complete()).view().text()).contains("Sent");
    }

    @Test
    void a_form_that_opens_too_late_is_offered_once_more() {
        live.slack.trouble().next(1, "views.open", new Trouble.Kind.Refuses("expired_trigger_id"));
        live.bot.answers = _ -> new Reply.OpenModal(everything());

        var message = live.ada.command(live.general, "/daily").message();
        assertThat(message.isEphemeral()).isTrue();
        assertThat(message.buttons()).containsExactly("Open the form");
        live.bot.forgets();
        assertThat(live.ada.presses(message, "Open the form").view().title())
                .isEqualTo("Daily post");
        assertThat(live.bot.hears()).extracting("text").isEqualTo("/daily");
    }

    @Test
    void forged_places_and_meanings_are_only_read() {
        live.bot.answers = _ -> new Reply.OpenModal(everything());
        var form = live.ada.command(live.general, "/daily").view();
        live.bot.answers = _ -> ScriptedBot.ephemeral("Sent");
        live.bot.forgets();

        live.ada
                .forgesForm(
                        form,
                        complete(),
                        payload -> {
                            payload.withObject("/view").put("private_metadata", "C1\"}<!here>");
                            payload.withObject("/view").put("callback_id", "x".repeat(300));
                        })
                .ack();
        var heard = live.bot.hears();
        assertThat(heard.caller().place().channel()).isEqualTo("@" + live.ada.id());
        assertThat(heard).extracting("form").isEqualTo("x".repeat(300));
    }
}
