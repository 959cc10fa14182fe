package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.discord.standin.Exchange;
import dev.unhunch.discord.standin.TestChannel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every item, post and form, drawn in Discord and held against its limits. */
class EverythingDrawnTest {
    private static final int FORM = 9;
    private static final Library LIBRARY = Content.builtIn().library();
    private static final Server SERVER = new Server();

    @AfterEach
    void no_limit_was_passed() {
        SERVER.nothingWasBroken();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static Exchange ask(String path, Map<String, ?> options) {
        var exchange = SERVER.discord.slash(SERVER.ada, SERVER.general, path, options);
        exchange.callback();
        return exchange;
    }

    @Test
    void every_exercise() {
        assertThat(LIBRARY.exercises()).isNotEmpty();
        for (var exercise : LIBRARY.exercises().values()) {
            var name = exercise.text().in(Locale.ENGLISH).name();
            var card = ask(command(exercise), Map.of("what", name));
            assertThat(card.text()).as(exercise.id()).contains(name);
        }
    }

    private static String command(Exercise exercise) {
        return exercise.kind() == Kind.STRENGTH ? "strengthen" : "stretch";
    }

    @Test
    void every_tip() {
        for (var tip : LIBRARY.tips().values()) {
            var title = tip.text().in(Locale.ENGLISH).title();
            assertThat(ask("posture", Map.of("topic", title)).text()).as(tip.id()).contains(title);
        }
    }

    @Test
    void every_routine() {
        for (var routine : LIBRARY.routines().values()) {
            var name = routine.text().in(Locale.ENGLISH).name();
            assertThat(ask("routine", Map.of("what", name)).text()).as(routine.id()).contains(name);
        }
    }

    @Test
    void everything_that_a_channel_can_get_and_its_preview() {
        var form = ask("daily subscribe", Map.of());
        var offered = form.modal().path("components").get(0).path("component").path("options");
        assertThat(offered).hasSizeGreaterThan(5);
        for (var each : offered) {
            var channel = SERVER.guild.channel("gets-" + each.path("value").asText());
            subscribe(channel, each.path("value").asText());
            SERVER.discord.slash(SERVER.ada, channel, "daily preview").callback();
            SERVER.discord.slash(SERVER.ada, channel, "daily show").callback();
            SERVER.discord.slash(SERVER.ada, channel, "daily now").callback();
            var post =
                    SERVER.discord.awaitMessage(
                            channel, message -> message.buttons().contains("Done"));
            assertThat(post.text()).as(each.path("label").asText()).isNotBlank();
        }
    }

    private static void subscribe(TestChannel channel, String what) {
        var form = SERVER.discord.slash(SERVER.ada, channel, "daily subscribe");
        SERVER.discord
                .submit(
                        form,
                        Map.of(
                                "what",
                                List.of(what),
                                "time",
                                "9:00, 12:30, 17:00",
                                "days",
                                List.of("1", "2", "3", "4", "5", "6", "7"),
                                "zone",
                                "Berlin"))
                .callback();
    }

    @Test
    void every_form() {
        var channel = SERVER.guild.channel("forms");
        subscribe(channel, "m");
        var shown = SERVER.discord.slash(SERVER.ada, channel, "daily show");
        var edited = SERVER.discord.press(SERVER.ada, shown.message(), "Change");
        if (edited.type() != FORM)
            edited =
                    SERVER.discord.press(SERVER.ada, edited.message(), edited.buttons().getFirst());
        var help = ask("help", Map.of());
        var found = SERVER.discord.press(SERVER.ada, help.message(), "Choose from a form");

        assertThat(edited.modal().path("components")).isNotEmpty();
        assertThat(found.modal().path("components")).isNotEmpty();
    }

    @Test
    void every_answer_to_alarming_words() {
        for (var words :
                List.of(
                        "I want to die",
                        "chest pain and my arm is numb",
                        "numb legs and I cannot hold my water",
                        "slipped disc and neck pain"))
            assertThat(ask("stretch", Map.of("what", words)).isEphemeral()).as(words).isTrue();
        var help = ask("help", Map.of());
        var signs = SERVER.discord.press(SERVER.ada, help.message(), "When to get help");
        assertThat(signs.text()).isNotBlank();
    }
}
