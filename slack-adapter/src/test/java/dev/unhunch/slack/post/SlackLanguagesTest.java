package dev.unhunch.slack.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Person;
import dev.unhunch.slack.standin.Trouble;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.team.Teams;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Whose language is not known gets an answer all the same, in English. */
class SlackLanguagesTest {
    private static final String USER = "users.info";

    private final PostRig rig = new PostRig();
    private final Person gerda = rig.person(rig.slack.team().person("Gerda").speaks("de-DE"));
    private final SlackLanguages languages = new SlackLanguages(rig.parts);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void a_language_is_asked_for_once_and_known_from_then_on() {
        assertThat(languages.known(gerda)).isEmpty();
        assertThat(languages.of(gerda).getLanguage()).isEqualTo("de");
        assertThat(languages.known(gerda)).map(Locale::getLanguage).contains("de");
    }

    @Test
    void where_slack_does_not_say_it_is_asked_again_only_after_a_while() {
        rig.slack.trouble().next(1, USER, new Trouble.Kind.Fails(500));
        assertThat(languages.of(gerda)).isEqualTo(Locale.ENGLISH);
        assertThat(languages.of(gerda)).isEqualTo(Locale.ENGLISH);
        rig.pass(Duration.ofMinutes(3));
        assertThat(languages.of(gerda).getLanguage()).isEqualTo("de");
    }

    @Test
    void without_the_store_of_workspaces_it_is_english() {
        var nowhere =
                new SlackLanguages(
                        rig.partsWith(
                                new Teams() {
                                    @Override
                                    public Optional<Team> find(String id) {
                                        throw new IllegalStateException("the store is away");
                                    }

                                    @Override
                                    public boolean forget(String id) {
                                        return false;
                                    }
                                }));

        assertThat(nowhere.of(gerda)).isEqualTo(Locale.ENGLISH);
    }
}
