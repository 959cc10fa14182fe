package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.content.Content;
import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.exercise.Library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people do with exercises, routines and tips, through the door and over the real content. */
class StretchStoryTest {
    private static Bot bot() {
        var settings = SettingsReader.read(Map.of(), new OperatorTexts()).settings();
        return Product.of(settings.orElseThrow()).bot();
    }

    private static final Library LIBRARY = Content.builtIn().library();
    private final Bot bot = bot();
    private final Chat chat = new Chat(bot, "ada");

    @Test
    void stretch_neck_shows_a_whole_card_to_the_caller_alone() {
        chat.says("/stretch neck")
                .sees()
                .contains("Neck side turn")
                .contains("Dose: Hold 10 seconds, 2–3 times on each side")
                .contains("Time: About")
                .contains("Works: Neck")
                .contains("Position: sitting or standing")
                .contains("You need: nothing")
                .contains("Easier:")
                .contains("Stop and rest if you feel:")
                .contains("Source:");
        assertThat(chat.reply()).isInstanceOf(Reply.Ephemeral.class);
        assertThat(chat.buttons())
                .startsWith("Another", "Share", "When to get help")
                .contains("More like this");
    }

    @Test
    void stretch_with_the_word_routine_brings_a_routine() {
        assertThat(chat.says("/stretch neck routine").item()).isEqualTo("neck-reset-2");
        assertThat(chat.says("/stretch quick neck 1 min").item()).isEqualTo("neck-side-turn");
    }

    @Test
    void another_brings_something_else_for_the_same_wish_until_all_were_seen() {
        chat.says("/stretch neck");
        var seen = new ArrayList<String>();
        seen.add(chat.item());
        for (int i = 0; i < 11; i++) {
            chat.taps("Another");
            assertThat(chat.reply()).isInstanceOf(Reply.Update.class);
            seen.add(chat.item());
        }
        assertThat(seen)
                .hasSize(12)
                .startsWith("neck-side-turn")
                .allMatch(id -> LIBRARY.exercise(id).orElseThrow().areas().contains("neck"));
        assertThat(Set.copyOf(seen)).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void asking_again_varies_but_the_first_answer_to_a_question_is_its_best_match() {
        var first = chat.says("/stretch neck").item();
        var second = chat.says("/stretch neck").item();
        var othersFirst = new Chat(bot, "bob").says("/stretch neck").item();
        var otherWords = chat.says("/stretch my stiff neck").item();

        assertThat(second).isNotEqualTo(first);
        assertThat(othersFirst).isEqualTo(first);
        assertThat(otherWords).isEqualTo(first);
    }

    @Test
    void what_was_asked_for_by_name_stays_however_often_it_is_asked() {
        for (int i = 0; i < 3; i++)
            assertThat(chat.says("/stretch doorway").item()).isEqualTo("doorway-chest-stretch");
    }

    @Test
    void the_articles_double_name_finds_rolling_first_and_offers_the_raise() {
        chat.says("/stretch upper back foam roll");

        assertThat(chat.item()).isEqualTo("thoracic-foam-roll");
        chat.chooses("Prone T raise");
        assertThat(chat.item()).isEqualTo("prone-t-raise");
    }

    @Test
    void an_upper_back_card_carries_its_quiet_line() {
        chat.says("/stretch uper bak").sees().contains("belongs to a doctor first");
        assertThat(chat.subject()).isInstanceOf(Subject.OfExercise.class);
        chat.says("/stretch neck");
        if (chat.item().startsWith("neck")) chat.sees().doesNotContain("belongs to a doctor");
    }

    @Test
    void share_posts_for_everybody_and_says_who_did() {
        chat.says("/stretch neck").taps("Share");

        assertThat(chat.reply()).isInstanceOf(Reply.Public.class);
        chat.sees().contains("Shared by ada").contains("Neck side turn");
        assertThat(chat.buttons()).containsExactly("One for me", "When to get help");
        chat.taps("One for me");
        assertThat(chat.reply()).isInstanceOf(Reply.Ephemeral.class);
    }

    @Test
    void strengthen_gives_an_exercise_with_load() {
        chat.says("/strengthen upper back");

        assertThat(chat.subject())
                .isInstanceOfSatisfying(
                        Subject.OfExercise.class,
                        subject ->
                                assertThat(subject.exercise().kind().name()).isEqualTo("STRENGTH"));
    }

    @Test
    void a_routine_lists_its_steps_with_their_doses() {
        chat.says("/routine 2 min")
                .sees()
                .contains("About 2 minutes")
                .contains("1. ")
                .contains(": ");
        assertThat(chat.subject()).isInstanceOf(Subject.OfRoutine.class);
    }

    @Test
    void posture_gives_a_tip_and_says_how_sure_it_is() {
        chat.says("/posture").sees().contains("How sure is this:");
        chat.says("/posture phone");
        assertThat(chat.item()).isEqualTo("phone-height");
    }

    @Test
    void what_there_is_nothing_for_yet_is_said_plainly() {
        chat.says("/strengthen jaw")
                .sees()
                .contains("There is none of that kind here yet")
                .contains("Works: Jaw");
    }

    @Test
    void the_form_finds_an_exercise() {
        chat.says("/stretch asdfgh").taps("Choose from a form");
        assertThat(chat.form().fields()).hasSize(5);

        chat.sends(Map.of("shelf", "strengthen", "area", "shoulders", "equipment", "none"));
        assertThat(chat.item()).isIn("scapular-squeeze", "shoulder-shrug");
    }

    @Test
    void a_form_with_forged_values_does_not_break() {
        chat.says("/help").taps("Choose from a form");
        chat.sends(Map.of("shelf", "<b>", "area", "drop table", "minutes", "-3", "x", "y"));
        assertThat(chat.subject()).isInstanceOf(Subject.OfHelp.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"neck hurts", "my neck is stiff", "NECK!!!", "ｎｅｃｋ", "stretch neck"})
    void plain_words_work_without_a_command(String words) {
        chat.says(words);

        assertThat(chat.subject())
                .isInstanceOfSatisfying(
                        Subject.OfExercise.class,
                        subject -> assertThat(subject.exercise().areas()).contains("neck"));
    }

    @Test
    void free_words_can_ask_for_a_routine_or_a_tip() {
        assertThat(chat.says("give me a short routine").subject())
                .isInstanceOf(Subject.OfRoutine.class);
        assertThat(chat.says("a posture tip for my phone please").subject())
                .isInstanceOf(Subject.OfTip.class);
    }

    @Test
    void help_explains_every_command() {
        chat.says("/help").sees().contains("/stretch [").contains("/posture [");
        for (var command : bot.commands())
            chat.says("/help " + command.name())
                    .sees()
                    .contains("/" + command.name())
                    .contains("For example");
        assertThat(chat.says("/help dance").card().title()).isEqualTo("Unhunch");
    }

    @Test
    void an_unknown_command_is_asked_back() {
        chat.says("/strech neck").sees().contains("Did you mean /stretch?");
        assertThat(chat.subject()).isInstanceOf(Subject.OfError.class);
        chat.taps("/stretch").sees().contains("For example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "/", "\u0000\u0001\u001b[;", "\u202e\u200f\u2066", "@everyone"})
    void nothing_and_nonsense_get_a_helpful_answer(String line) {
        chat.says(line);
        assertThat(chat.subject()).isInstanceOf(Subject.OfHelp.class);
    }

    @Test
    void hostile_text_is_never_repeated() {
        for (var text :
                List.of("<script>alert(1)</script>", "<!channel>", "@everyone", "${jndi:ldap://x}"))
            for (var command : List.of("", "/stretch ", "/routine ", "/posture ", "/help ", "/x"))
                chat.says(command + text).sees().doesNotContain(text);
    }

    @Test
    void ten_thousand_characters_are_answered() {
        chat.says("/stretch " + "neck ".repeat(2_000));
        assertThat(chat.item()).startsWith("neck");
        chat.says("x".repeat(10_000));
        assertThat(chat.subject()).isInstanceOf(Subject.OfHelp.class);
    }

    @Test
    void forged_buttons_get_a_fresh_start() {
        for (var press :
                List.of(
                        "1:another:stretch:zzz:neck",
                        "1:another:nowhere:x:y",
                        "1:another",
                        "1:pick:stretch:x",
                        "1:share:stretch:..%2F..%2Fetc",
                        "1:share:tip:neck-side-turn",
                        "1:ask:nowhere:x")) {
            chat.presses(press);
            assertThat(chat.subject()).as(press).isInstanceOf(Subject.OfHelp.class);
        }
        chat.presses("9:done:x").sees().contains("another time");
    }

    @Test
    void typed_options_and_a_typed_line_are_the_same() {
        assertThat(chat.commands("stretch", Map.of("what", "doorway")).item())
                .isEqualTo("doorway-chest-stretch");
        assertThat(chat.commands("posture", Map.of("topic", "sleep")).item())
                .isEqualTo("sleep-side-back");
    }

    @Test
    void every_completion_leads_to_what_it_names() {
        var items = 0;
        for (var command : List.of("stretch", "strengthen", "routine", "posture")) {
            var option = command.equals("posture") ? "topic" : "what";
            var offers = bot.suggest(Locale.ENGLISH, List.of(command), option, "");
            assertThat(offers).isNotEmpty();
            for (var offer : offers) {
                var id = offer.value().replace(' ', '-');
                chat.says("/" + command + " " + offer.value());
                var shown = chat.item();
                if (!idsOf(command.equals("strengthen") ? "stretch" : command).contains(id))
                    continue;
                assertThat(shown).isEqualTo(id);
                items++;
            }
        }
        assertThat(items).isGreaterThan(20);
    }

    @Test
    void every_item_fits_on_a_card_and_can_be_shared() {
        for (var shelf : List.of("stretch", "routine", "posture")) {
            var ids = idsOf(shelf);
            assertThat(ids).isNotEmpty();
            for (var id : ids) {
                chat.presses("1:share:" + shelf + ":" + id);
                assertThat(chat.item()).isEqualTo(id);
            }
        }
    }

    private static List<String> idsOf(String shelf) {
        return switch (shelf) {
            case "stretch" -> List.copyOf(LIBRARY.exercises().keySet());
            case "routine" -> List.copyOf(LIBRARY.routines().keySet());
            default -> List.copyOf(LIBRARY.tips().keySet());
        };
    }
}
