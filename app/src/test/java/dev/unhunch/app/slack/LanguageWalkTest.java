package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.text.Texts;
import dev.unhunch.slack.standin.TestMessage;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** People are answered in the language that they have chosen in Slack. */
class LanguageWalkTest extends Walk {
    private static final Texts GERMAN = Texts.in(Locale.GERMAN);
    private static final String DOSE = GERMAN.say("exercise.dose");

    @Test
    void the_first_answer_is_in_their_language_already_and_colleagues_keep_theirs() {
        var gerda = office().team.person("Gerda").speaks("de-DE");
        var channel = office().team.channel("languages").with(gerda, office().ben);

        var german = types(gerda, channel, "/stretch Nacken");
        var english = types(office().ben, channel, "/stretch neck");

        assertThat(german.text()).contains(DOSE + "\n").doesNotContain("Dose\n");
        assertThat(english.text()).contains("Dose\n");
        var another = gerda.presses(german.message(), GERMAN.say("button.another"));
        assertThat(another.text()).contains(DOSE);
    }

    @Test
    void slack_is_asked_once_for_a_language() {
        var greta = office().team.person("Greta").speaks("de-AT");
        types(greta, office().general.with(greta), "/stretch neck");
        int before = office().slack.calls().size();
        var again = types(greta, office().general, "/posture phone");

        assertThat(again.text()).contains(GERMAN.say("tip.evidence"));
        assertThat(office().slack.calls().subList(before, office().slack.calls().size()))
                .doesNotContain("users.info");
    }

    @Test
    void who_speaks_what_we_have_not_learnt_is_answered_in_english() {
        var kati = office().team.person("Kati").speaks("fi-FI");

        assertThat(types(kati, office().general.with(kati), "/stretch neck").text())
                .contains("Dose");
    }

    @Test
    void messages_and_alarming_words_are_answered_in_their_language() {
        var gabi = office().team.person("Gabi").speaks("de-DE");

        assertThat(gabi.writesToBot("mein Nacken tut weh").message().text()).contains(DOSE);
        assertThat(gabi.writesToBot("ich will nicht mehr leben").message().text())
                .doesNotContain("exercise", "Please call");
    }

    @Test
    void a_form_is_in_their_language() {
        var gita = office().team.admin("Gita").speaks("de-DE").livesIn("Europe/Berlin");
        var channel = office().team.channel("german-form").with(gita);
        types(gita, channel, "/help");
        var form = form(gita.command(channel, "/daily subscribe"));
        var title = form.json().path("title").path("text").asText();
        var saved = sends(gita, form, Map.of("time", "08:15", "days", List.of("1")));

        assertThat(title).isEqualTo(GERMAN.say("daily.form.title"));
        assertThat(saved.text()).contains(GERMAN.say("daily.fact.when"));
    }

    @Test
    void a_channel_posts_in_its_own_language_and_answers_each_in_theirs() {
        var gundi = office().team.person("Gundi").speaks("de-DE");
        var channel = office().team.channel("both").with(office().ada, gundi);
        types(office().ada, channel, "/daily subscribe 9:30 Berlin").message();
        var spanish = types(office().ada, channel, "/daily language Español");
        types(office().ada, channel, "/daily now").message();
        var post = channel.awaitPosts(1).getFirst();
        var done = Texts.in(Locale.of("es")).say("post.button.done");
        var swap = gundi.presses(post, Texts.in(Locale.of("es")).say("post.button.swap"));

        assertThat(spanish.text()).contains("Spanish");
        assertThat(post.buttons()).contains(done);
        assertThat(swap.message().isEphemeral()).isTrue();
        assertThat(swap.await(TestMessage::isEphemeral).text()).contains(DOSE);
    }
}
