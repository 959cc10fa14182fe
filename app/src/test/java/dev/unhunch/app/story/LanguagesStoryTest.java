package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Wording;
import dev.unhunch.core.safety.Tier;
import dev.unhunch.core.text.Texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody whose platform speaks another language than English. */
class LanguagesStoryTest {
    /** What the interface says nowhere but in English. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|with|channel|nothing|please|this|your|stretching|what)\\b");

    private final Team team = new Team();

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void every_example_of_a_command_is_understood(String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));
        for (var line : examples(texts)) {
            var chat = new Team().chat("ada", texts.locale());
            if (!line.matches("/daily (subscribe|preview) .+")) chat.says("/daily subscribe 9:00");
            if (line.contains("unsubscribe 15:00")) chat.says("/daily subscribe 15:00");

            chat.says(line);

            if (chat.reply() instanceof Reply.OpenModal) continue;
            assertThat(chat.subject())
                    .as(line)
                    .isNotInstanceOf(Subject.OfError.class)
                    .isNotInstanceOf(Subject.OfSafety.class);
            assertThat(chat.card().title()).as(line).isNotIn(unclear(texts));
        }
    }

    private static List<String> unclear(Texts texts) {
        return Stream.of(
                        "daily.trouble",
                        "daily.dates",
                        "nothing.understood",
                        "nothing.didYouMean",
                        "nothing.yet",
                        "unknown.command")
                .map(texts::say)
                .toList();
    }

    private List<String> examples(Texts texts) {
        var examples = new ArrayList<String>();
        for (var command : team.bot.commands()) {
            var wording = new Wording(List.of(command.name()), texts);
            examples.addAll(wording.examples());
            for (CommandSpec subcommand : command.subcommands())
                examples.addAll(wording.of(subcommand).examples());
        }
        assertThat(examples).hasSizeGreaterThan(25);
        return examples;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void every_command_can_be_explained(String language) {
        var chat = team.chat("ada", Locale.forLanguageTag(language));
        for (var command : team.bot.commands()) {
            chat.says("/help " + command.name());

            assertThat(chat.subject()).as(command.name()).isInstanceOf(Subject.OfHelp.class);
            chat.sees().contains("/" + command.name()).doesNotContainPattern(ENGLISH);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, Nacken",
        "es, cuello",
        "fr, nuque",
    })
    void everything_around_an_exercise_is_in_their_language(String language, String neck) {
        var texts = Texts.in(Locale.forLanguageTag(language));
        var chat = team.chat("ada", texts.locale());

        chat.says("/stretch " + neck);

        chat.sees().contains(texts.say("exercise.cues")).contains(texts.say("exercise.stop"));
        assertThat(chat.buttons()).contains(texts.say("button.whenToGetHelp"));
    }

    @ParameterizedTest
    @CsvSource({
        "de, abmelden, Diesen Kanal abmelden?",
        "es, baja, ¿Dar de baja este canal?",
        "de, stop, Diesen Kanal abmelden?",
        "es, cancel, ¿Dar de baja este canal?",
        "fr, résilier, Désabonner ce canal",
    })
    void their_own_words_and_the_english_ones_mean_a_command(
            String language, String word, String title) {
        var chat = team.chat("ada", Locale.forLanguageTag(language));
        chat.says("/daily subscribe 9:00");

        chat.says("/daily " + word);

        chat.sees().contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void what_is_offered_while_they_type_is_understood(String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));
        for (var days : offers(texts, "days"))
            assertThat(title(texts, "/daily preview 9:30 " + days))
                    .as(days)
                    .isEqualTo(texts.say("daily.preview", 5));
        for (var dates : offers(texts, "dates"))
            assertThat(title(texts, "/daily skip " + dates))
                    .as(dates)
                    .isNotIn(unclear(texts))
                    .isNotEqualTo(texts.say("daily.skips"));
        for (var until : offers(texts, "until"))
            assertThat(title(texts, "/daily pause " + until))
                    .as(until)
                    .startsWith(texts.say("daily.paused.until", ""));
    }

    private static List<String> offers(Texts texts, String list) {
        return Arrays.stream(texts.say("daily.offers." + list).split(","))
                .map(String::strip)
                .toList();
    }

    private static String title(Texts texts, String line) {
        var chat = new Team().chat("ada", texts.locale());
        return chat.says("/daily subscribe 9:30").says(line).card().title();
    }

    @ParameterizedTest
    @CsvSource({
        "de, ich will nicht mehr leben, CRISIS, TelefonSeelsorge",
        "es, quiero morir, CRISIS, 024",
        "fr, je veux mourir, CRISIS, 3114",
        "de, brustschmerzen, EMERGENCY, Notruf",
        "es, dolor en el pecho, EMERGENCY, Emergencias",
        "fr, douleur dans la poitrine, EMERGENCY, Secours",
    })
    void help_is_in_their_language_and_near_to_them(
            String language, String line, Tier tier, String contact) {
        var chat = team.chat("ada", Locale.forLanguageTag(language));

        chat.says(line);

        assertThat(chat.subject()).isEqualTo(new Subject.OfSafety(tier));
        chat.sees().contains(contact).contains("112").doesNotContainPattern(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-AT", "es-419", "fr-CA"})
    void a_country_reads_the_language_that_it_shares(String tag) {
        var texts = Texts.in(Locale.forLanguageTag(tag));

        assertThat(texts.isTranslated()).isTrue();
        assertThat(texts.say("help.usage"))
                .isEqualTo(Texts.in(Locale.of(texts.locale().getLanguage())).say("help.usage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mi", "sw-KE", "en-NZ"})
    void a_language_without_sentences_reads_english_whatever_the_machine_speaks(String tag) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Texts.in(Locale.forLanguageTag(tag)).say("button.share")).isEqualTo("Share");
        } finally {
            Locale.setDefault(before);
        }
    }
}
