package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.slack.standin.TestChannel;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that the product can show is drawn once and looked at by Slack's rules. */
class EverythingDrawnTest extends Walk {
    private static final Library LIBRARY =
            Product.of(SettingsReader.read(Map.of(), new OperatorTexts()).settings().orElseThrow())
                    .library();

    private static String ask(String line) {
        return ben(line).text();
    }

    @Test
    void every_exercise() {
        assertThat(LIBRARY.exercises()).isNotEmpty();
        for (var exercise : LIBRARY.exercises().values()) {
            var name = exercise.text().in(Locale.ENGLISH).name();
            assertThat(ask(command(exercise) + name)).as(exercise.id()).contains(name);
        }
    }

    private static String command(Exercise exercise) {
        return exercise.kind() == Kind.STRENGTH ? "/strengthen " : "/stretch ";
    }

    @Test
    void every_tip_and_routine() {
        for (var tip : LIBRARY.tips().values()) {
            var title = tip.text().in(Locale.ENGLISH).title();
            assertThat(ask("/posture " + title)).as(tip.id()).contains(title);
        }
        for (var routine : LIBRARY.routines().values()) {
            var name = routine.text().in(Locale.ENGLISH).name();
            assertThat(ask("/routine " + name)).as(routine.id()).contains(name);
        }
    }

    @Test
    void everything_that_a_channel_can_get_and_its_preview() {
        var first = office().team.channel("offers").with(office().ada);
        var offered =
                office().ada
                        .command(first, "/daily subscribe")
                        .view()
                        .field("what")
                        .path("options");
        assertThat(offered).hasSizeGreaterThan(5);
        int number = 0;
        for (var each : offered) {
            var channel = office().team.channel("gets-" + number++).with(office().ada);
            subscribe(channel, each.path("value").asText());
            ada(channel, "/daily preview").text();
            ada(channel, "/daily show").text();
            ada(channel, "/daily now").text();
            assertThat(channel.awaitPosts(1).getFirst().buttons())
                    .as(each.path("value").asText())
                    .contains("Done");
        }
    }

    private static void subscribe(TestChannel channel, String what) {
        var form = form(office().ada.command(channel, "/daily subscribe"));
        var answers =
                Map.of(
                        "what",
                        what,
                        "time",
                        "09:00",
                        "days",
                        List.of("1", "2", "3", "4", "5", "6", "7"));
        assertThat(sends(office().ada, form, answers).text()).contains("9:00");
    }

    @Test
    void every_form() {
        var channel = office().team.channel("forms").with(office().ada);
        ada(channel, "/daily subscribe 9:00, 12:30, 17:00 every day Berlin").message();
        var change = office().ada.presses(ada(channel, "/daily show").message(), "Change");
        var form = office().ada.presses(change.message(), change.buttons().getFirst()).view();
        assertThat(form.fields()).contains("time");

        var found = office().ben.presses(ben("/help").message(), "Choose from a form").view();
        assertThat(found.fields()).isNotEmpty();
    }

    @Test
    void every_answer_to_alarming_words() {
        for (var words :
                List.of(
                        "I want to die",
                        "chest pain and my arm is numb",
                        "numb legs and I cannot hold my water",
                        "slipped disc and neck pain"))
            assertThat(ben("/stretch " + words).isEphemeral()).as(words).isTrue();
        var signs = office().ben.presses(ben("/help").message(), "When to get help");
        assertThat(signs.text()).isNotBlank();
    }
}
