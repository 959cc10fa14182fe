package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/** The posts of a channel have a language of their own. */
class DailyLanguageStoryTest {
    private final Team team = new Team();

    @Test
    void the_posts_are_in_the_language_of_who_subscribed() {
        team.ada.says("/daily subscribe 9:30");

        assertThat(team.channel().language()).isEqualTo(Locale.ENGLISH);
        team.ada.says("/daily show").sees().doesNotContain("Language");
    }

    @ParameterizedTest
    @CsvSource({
        "/daily language German, de",
        "/daily language Deutsch, de",
        "/daily language de, de",
        "/daily language español, es",
        "/daily language ESPANOL, es",
        "/daily language Spanish, es",
        "/daily language Allemand, de",
        "/daily language français, fr",
        "/daily language English, en",
        "/daily speak german, de"
    })
    void a_language_goes_by_its_names_in_ours_and_its_own(String line, String tag) {
        team.ada.says("/daily subscribe 9:30").says(line);

        assertThat(team.channel().language().toLanguageTag()).isEqualTo(tag);
    }

    @Test
    void what_is_changed_is_said_and_shown() {
        team.ada.says("/daily subscribe 9:30").says("/daily language Deutsch");

        team.ada.sees().contains("From now on the posts are in German");
        team.ada.says("/daily show").sees().contains("Language: German");
    }

    @Test
    void without_a_language_the_buttons_offer_all_of_them() {
        team.ada.says("/daily subscribe 9:30").says("/daily language");

        team.ada.sees().contains("The posts here are in English");
        assertThat(team.ada.buttons()).containsExactly("English", "Deutsch", "Español", "Français");
        team.ada.taps("Español");
        assertThat(team.channel().language().getLanguage()).isEqualTo("es");
    }

    @Test
    void a_language_that_we_lack_is_named_and_nothing_changes() {
        team.ada.says("/daily subscribe 9:30").says("/daily language Klingon");

        team.ada.sees().contains("I have no texts in “Klingon” yet");
        assertThat(team.channel().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void who_may_not_manage_the_channel_changes_nothing() {
        team.ada.says("/daily subscribe 9:30");
        team.bob.says("/daily language Deutsch");

        assertThat(team.channel().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void who_mends_a_broken_channel_leaves_its_language_as_it_was() {
        team.ada.says("/daily subscribe 9:30").says("/daily language Deutsch");
        team.subscriptions.save(
                team.channel().with(new Status.Broken("Send Messages")), 0, team.clock.instant());

        team.ada.says("/daily resume").sees().contains("Language: German");

        assertThat(team.channel().isActive()).isTrue();
        assertThat(team.channel().language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void where_nothing_is_posted_there_is_no_language_to_change() {
        team.ada.says("/daily language Deutsch");

        assertThat(team.stored()).isEmpty();
        team.ada.sees().contains("/daily subscribe");
    }
}
