package dev.unhunch.discord.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;
import dev.unhunch.core.feature.UnhunchBot;
import dev.unhunch.core.text.Texts;

import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** Discord docs, "Application Commands", for all limits. */
class ListingTest {
    private static final Bot BOT =
            UnhunchBot.of(
                    () -> {
                        throw new IllegalStateException("no content is needed for a list");
                    },
                    InstantSource.system());
    private static final List<SlashCommandData> COMMANDS =
            new Listing(Texts::in).of(BOT.commands());

    private static SlashCommandData command(String name) {
        return COMMANDS.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SubcommandData daily(String name) {
        return command("daily").getSubcommands().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_command_of_the_core_is_there_with_its_subcommands() {
        assertThat(COMMANDS.stream().map(SlashCommandData::getName))
                .containsExactlyElementsOf(BOT.commands().stream().map(CommandSpec::name).toList());
        assertThat(command("daily").getSubcommands().stream().map(SubcommandData::getName))
                .containsExactly(
                        "subscribe",
                        "show",
                        "preview",
                        "edit",
                        "pause",
                        "resume",
                        "skip",
                        "language",
                        "now",
                        "unsubscribe");
    }

    @Test
    void words_come_from_the_bundle() {
        assertThat(command("stretch").getDescription())
                .isEqualTo("An exercise to stretch or loosen what is stiff");
        assertThat(daily("subscribe").getOptions().get(3).getDescription()).isEqualTo("time zone");
    }

    @Test
    void only_what_can_be_guessed_is_completed_while_typing() {
        assertThat(command("stretch").getOptions().getFirst().isAutoComplete()).isTrue();
        assertThat(daily("subscribe").getOptions()).allMatch(OptionData::isAutoComplete);
        var spec =
                CommandSpec.of("stretch", new Option.Word("what", false, Option.Suggestions.NONE));
        assertThat(new Listing(Texts::in).of(List.of(spec)).getFirst().getOptions())
                .noneMatch(OptionData::isAutoComplete);
    }

    @Test
    void people_who_brought_us_themselves_get_everything_but_channels() {
        assertThat(command("stretch").getContexts())
                .containsExactlyInAnyOrder(
                        InteractionContextType.GUILD,
                        InteractionContextType.BOT_DM,
                        InteractionContextType.PRIVATE_CHANNEL);
        assertThat(command("stretch").getIntegrationTypes())
                .containsExactlyInAnyOrder(
                        IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);
        assertThat(command("daily").getContexts())
                .containsExactlyInAnyOrder(
                        InteractionContextType.GUILD, InteractionContextType.BOT_DM);
        assertThat(command("daily").getIntegrationTypes())
                .containsExactly(IntegrationType.GUILD_INSTALL);
    }

    @Test
    void no_command_is_hidden_from_anybody() {
        assertThat(COMMANDS).allMatch(each -> each.toData().isNull("default_member_permissions"));
    }

    @Test
    void a_pick_is_a_list_of_choices_and_needed_options_come_first() {
        var spec =
                CommandSpec.of(
                        "stretch",
                        new Option.Word("what", false, Option.Suggestions.NONE),
                        new Option.Pick("topic", true, List.of(new Choice("v", "Label"))));
        var words = fake(Map.of("command.stretch.option.topic", "topic"), Locale.ENGLISH);
        var options = new Listing(_ -> words).of(List.of(spec)).getFirst().getOptions();

        assertThat(options.stream().map(OptionData::getName)).containsExactly("topic", "what");
        assertThat(options.getFirst().getChoices().getFirst().getName()).isEqualTo("Label");
        assertThat(options.getFirst().getChoices().getFirst().getAsString()).isEqualTo("v");
    }

    @Test
    void english_alone_needs_no_translations() {
        var english = new Listing(_ -> Texts.in(Locale.ENGLISH)).of(BOT.commands()).getFirst();

        assertThat(english.getDescriptionLocalizations().toMap()).isEmpty();
        assertThat(english.getNameLocalizations().toMap()).isEmpty();
    }

    @Test
    void commands_are_described_in_the_languages_of_the_product_and_keep_their_names() {
        var stretch = command("stretch");

        assertThat(stretch.getDescriptionLocalizations().toMap())
                .containsOnlyKeys(
                        DiscordLocale.GERMAN,
                        DiscordLocale.SPANISH,
                        DiscordLocale.SPANISH_LATAM,
                        DiscordLocale.FRENCH);
        assertThat(stretch.getNameLocalizations().toMap()).isEmpty();
    }

    @Test
    void every_language_that_there_are_sentences_in_is_listed_under_all_its_names() {
        var spanish =
                fake(
                        Map.of(
                                "command.stretch.name", "estirar",
                                "command.stretch.description", "Un ejercicio",
                                "command.stretch.option.what.name", "qué"),
                        Locale.of("es"));
        var brazilian = fake(Map.of("command.stretch.name", "Maiúscula"), Locale.of("pt", "BR"));
        var chinese = fake(Map.of("command.stretch.name", "拉伸"), Locale.of("zh", "CN"));
        var listing =
                new Listing(locale ->
                        switch (locale.toLanguageTag()) {
                            case "es-ES", "es-419" -> spanish;
                            case "pt-BR" -> brazilian;
                            case "zh-CN" -> chinese;
                            default -> Texts.in(Locale.ENGLISH);
                        });
        var stretch = listing.of(BOT.commands()).getFirst();

        assertThat(stretch.getName()).isEqualTo("stretch");
        assertThat(stretch.getNameLocalizations().toMap())
                .isEqualTo(
                        Map.of(
                                DiscordLocale.SPANISH, "estirar",
                                DiscordLocale.SPANISH_LATAM, "estirar",
                                DiscordLocale.CHINESE_CHINA, "拉伸"));
        assertThat(stretch.getDescriptionLocalizations().toMap())
                .containsEntry(DiscordLocale.SPANISH, "Un ejercicio")
                .containsKey(DiscordLocale.PORTUGUESE_BRAZILIAN)
                .doesNotContainKeys(DiscordLocale.ENGLISH_UK, DiscordLocale.ENGLISH_US);
        assertThat(stretch.getOptions().getFirst().getNameLocalizations().toMap())
                .containsEntry(DiscordLocale.SPANISH_LATAM, "qué");
    }

    /** A bundle that has a few sentences of its own and all others in English. */
    private static Texts fake(Map<String, String> own, Locale locale) {
        var english = ResourceBundle.getBundle("dev.unhunch.core.text.messages", Locale.ROOT);
        return Texts.of(
                locale,
                new ResourceBundle() {
                    @Override
                    protected Object handleGetObject(String key) {
                        return own.containsKey(key) ? own.get(key) : english.getString(key);
                    }

                    @Override
                    public boolean containsKey(String key) {
                        return own.containsKey(key) || english.containsKey(key);
                    }

                    @Override
                    protected Set<String> handleKeySet() {
                        return own.keySet();
                    }

                    @Override
                    public Enumeration<String> getKeys() {
                        return english.getKeys();
                    }
                });
    }

    @Test
    void every_description_fits_without_being_cut() {
        assertThat(COMMANDS.stream().flatMap(ListingTest::descriptions))
                .isNotEmpty()
                .allMatch(text -> !text.isBlank() && text.length() <= 100 && !text.endsWith("…"));
    }

    private static Stream<String> descriptions(SlashCommandData command) {
        return Stream.of(
                        Stream.of(command.getDescription()),
                        command.getOptions().stream().map(OptionData::getDescription),
                        command.getSubcommands().stream().map(SubcommandData::getDescription),
                        command.getSubcommands().stream()
                                .flatMap(each -> each.getOptions().stream())
                                .map(OptionData::getDescription))
                .flatMap(each -> each);
    }

    @Test
    void there_are_at_most_100_commands_of_25_options_and_8000_characters() {
        assertThat(COMMANDS).hasSizeLessThanOrEqualTo(100);
        for (var command : COMMANDS) {
            assertThat(characters(command.toData())).isLessThanOrEqualTo(8_000);
            assertThat(command.getOptions().size() + command.getSubcommands().size())
                    .isLessThanOrEqualTo(25);
            assertThat(command.getSubcommands()).allMatch(each -> each.getOptions().size() <= 25);
        }
    }

    /** Names, descriptions and values; of translations the longest one counts. */
    private static int characters(DataObject part) {
        int count = longest(part, "name") + longest(part, "description");
        for (var list : List.of("options", "choices"))
            if (part.hasKey(list))
                for (int i = 0; i < part.getArray(list).length(); i++)
                    count += characters(part.getArray(list).getObject(i));
        return count + part.getString("value", "").length();
    }

    private static int longest(DataObject part, String what) {
        var translations = part.optObject(what + "_localizations").orElseGet(DataObject::empty);
        return Math.max(
                part.getString(what, "").length(),
                translations.keys().stream()
                        .mapToInt(key -> translations.getString(key).length())
                        .max()
                        .orElse(0));
    }

    @Test
    void what_is_listed_already_is_no_difference_in_whatever_order() {
        var again = new Listing(Texts::in).of(BOT.commands().reversed());

        assertThat(Difference.between(COMMANDS, again)).isFalse();
        assertThat(Difference.between(COMMANDS, again.subList(1, again.size()))).isTrue();
        again.getFirst().setDescription("Something else");
        assertThat(Difference.between(COMMANDS, again)).isTrue();
    }
}
