package dev.unhunch.core.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

class FeatureBotTest {
    private static final Caller ADA =
            new Caller(
                    new Person("web", "w", "ada"),
                    new Place("web", "w", "general"),
                    Locale.ENGLISH);

    private static Reply says(String text) {
        return new Reply.Ephemeral(
                new Card(text, List.of(new Block.Text(Rich.of(text))), List.of(), text),
                new Subject.OfHelp());
    }

    /** Thirty offers, each of them twice. */
    private static List<Choice> numbered(String typed) {
        return IntStream.range(0, 60)
                .mapToObj(i -> new Choice(typed + i / 2, typed + i / 2))
                .toList();
    }

    /** Echoes its one option; its button tells what was chosen; one verb breaks. */
    private static final class Echo implements Feature {
        static final CommandSpec SPEC =
                CommandSpec.of(
                        "echo", new Option.Word("what", false, (_, typed) -> numbered(typed)));

        @Override
        public Map<CommandSpec, Function<Call, Reply>> commands() {
            return Map.of(SPEC, call -> says("echo " + call.argument("what")));
        }

        @Override
        public Map<String, Function<Tap, Reply>> taps() {
            return Map.of(
                    "choose",
                    tap -> says("chose " + tap.choice() + tap.fields().getOrDefault("f", "")),
                    "breaks",
                    _ -> {
                        throw new IllegalStateException("on purpose");
                    });
        }
    }

    private static final class Polite implements FeatureBot.Fallback {
        @Override
        public Reply words(Caller caller, String text) {
            return says("words");
        }

        @Override
        public Reply unknownCommand(Caller caller, List<String> near) {
            return says("unknown " + near);
        }

        @Override
        public Reply empty(Caller caller) {
            return says("empty");
        }

        @Override
        public Reply unknownTap(Caller caller) {
            return says("fresh");
        }

        @Override
        public Reply broken(Caller caller) {
            return says("sorry");
        }
    }

    private final Bot bot =
            new FeatureBot(
                    List.of(new Echo()),
                    (_, text) ->
                            text.contains("alarm") ? Optional.of(says("help")) : Optional.empty(),
                    new Polite());

    private String line(String text) {
        return title(bot.answer(new Incoming.FreeText(ADA, text)));
    }

    private static String title(Reply reply) {
        return reply instanceof Reply.Ephemeral(var card, _) ? card.title() : reply.toString();
    }

    @Test
    void a_typed_line_and_a_command_with_options_are_the_same_call() {
        var command = new Incoming.Command(ADA, List.of("echo"), Map.of("what", "a b"));

        assertThat(line("/echo a b")).isEqualTo("echo a b");
        assertThat(title(bot.answer(command))).isEqualTo("echo a b");
    }

    @Test
    void what_is_alarming_never_reaches_a_feature_on_any_road_that_carries_words() {
        assertThat(line("/echo alarm")).isEqualTo("help");
        assertThat(line("alarm")).isEqualTo("help");
        assertThat(line("/nonsense alarm")).isEqualTo("help");
        assertThat(
                        title(
                                bot.answer(
                                        new Incoming.Command(
                                                ADA, List.of("echo"), Map.of("what", "alarm")))))
                .isEqualTo("help");
        assertThat(title(bot.answer(new Incoming.Submitted(ADA, "1:choose", Map.of("f", "alarm")))))
                .isEqualTo("help");
    }

    @Test
    void a_tap_and_a_form_reach_their_feature() {
        assertThat(title(bot.answer(new Incoming.Acted(ADA, "1:choose", List.of("x")))))
                .isEqualTo("chose x");
        assertThat(title(bot.answer(new Incoming.Submitted(ADA, "1:choose", Map.of("f", "y")))))
                .isEqualTo("chose y");
    }

    @Test
    void an_unknown_or_outdated_button_gets_a_fresh_start() {
        for (var press : List.of("0:choose", "1:gone", "<script>", ""))
            assertThat(title(bot.answer(new Incoming.Acted(ADA, press, List.of()))))
                    .isEqualTo("fresh");
    }

    @Test
    void what_breaks_in_a_feature_is_answered_all_the_same() {
        assertThat(title(bot.answer(new Incoming.Acted(ADA, "1:breaks", List.of()))))
                .isEqualTo("sorry");
    }

    @Test
    void nothing_unknown_and_plain_words_each_have_their_answer() {
        assertThat(line("/")).isEqualTo("empty");
        assertThat(line("/eco x")).isEqualTo("unknown [echo]");
        assertThat(line("hello")).isEqualTo("words");
    }

    @Test
    void offers_are_cut_to_what_a_menu_holds() {
        assertThat(bot.suggest(Locale.ENGLISH, List.of("echo"), "what", "ne"))
                .hasSize(25)
                .doesNotHaveDuplicates();
        assertThat(bot.suggest(Locale.ENGLISH, List.of("echo"), "nothing", "ne")).isEmpty();
        assertThat(bot.suggest(Locale.ENGLISH, List.of("gone"), "what", "ne")).isEmpty();
    }

    @Test
    void two_features_cannot_share_a_command() {
        assertThatThrownBy(() ->
                        new FeatureBot(
                                List.of(new Echo(), new Echo()),
                                (_, _) -> Optional.empty(),
                                new Polite()))
                .hasMessageContaining("two commands of the name echo");
    }
}
