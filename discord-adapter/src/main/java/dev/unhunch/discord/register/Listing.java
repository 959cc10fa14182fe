package dev.unhunch.discord.register;

import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.Availability;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;
import dev.unhunch.core.command.Wording;
import dev.unhunch.core.text.Texts;

import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The core's commands as Discord lists them. Nobody is kept from a command by its default
 * permissions: those would hide what everybody may see along with what only some may do.
 *
 * @param texts the product's sentences by language
 */
record Listing(Function<Locale, Texts> texts) {
    /** Discord docs, "Application Commands", naming; marks are needed in Hindi and Thai. */
    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{M}]{1,32}");

    List<SlashCommandData> of(Collection<CommandSpec> commands) {
        return commands.stream().map(this::command).toList();
    }

    private SlashCommandData command(CommandSpec command) {
        var words = new Words(List.of(command.name()));
        var data =
                Commands.slash(command.name(), words.english(Wording::description))
                        .setNameLocalizations(words.names(Wording::name))
                        .setDescriptionLocalizations(words.localized(Wording::description))
                        .setContexts(contexts(command.availability()))
                        .setIntegrationTypes(integrations(command.availability()));
        for (var each : command.subcommands())
            data.addSubcommands(subcommand(each, words.of(each)));
        return data.addOptions(options(command, words));
    }

    private SubcommandData subcommand(CommandSpec command, Words words) {
        if (!command.subcommands().isEmpty())
            throw new IllegalArgumentException("subcommands of a subcommand: " + command.name());
        return new SubcommandData(command.name(), words.english(Wording::description))
                .setNameLocalizations(words.names(Wording::name))
                .setDescriptionLocalizations(words.localized(Wording::description))
                .addOptions(options(command, words));
    }

    /** Discord wants those first that are needed. */
    private static List<OptionData> options(CommandSpec command, Words words) {
        return command.options().stream()
                .sorted(Comparator.comparing(option -> !option.required()))
                .map(option -> option(option, words))
                .toList();
    }

    private static OptionData option(Option option, Words words) {
        var name = option.name();
        var data =
                new OptionData(
                                OptionType.STRING,
                                name,
                                words.english(wording -> wording.option(name)),
                                option.required())
                        .setNameLocalizations(words.names(wording -> wording.optionName(name)))
                        .setDescriptionLocalizations(
                                words.localized(wording -> wording.option(name)));
        return switch (option) {
            case Option.Word(_, _, var suggestions) ->
                    data.setAutoComplete(!suggestions.equals(Option.Suggestions.NONE));
            case Option.Pick(_, _, var choices) -> withChoices(data, choices);
        };
    }

    private static OptionData withChoices(OptionData data, List<Choice> choices) {
        for (var choice : choices) data.addChoice(choice.label(), choice.value());
        return data;
    }

    private static Set<InteractionContextType> contexts(Availability availability) {
        return switch (availability) {
            case EVERYWHERE ->
                    EnumSet.of(
                            InteractionContextType.GUILD,
                            InteractionContextType.BOT_DM,
                            InteractionContextType.PRIVATE_CHANNEL);
            case WHERE_WE_ARE ->
                    EnumSet.of(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
        };
    }

    private static Set<IntegrationType> integrations(Availability availability) {
        return switch (availability) {
            case EVERYWHERE ->
                    EnumSet.of(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);
            case WHERE_WE_ARE -> EnumSet.of(IntegrationType.GUILD_INSTALL);
        };
    }

    /** What is said of one command in all languages. */
    private final class Words {
        private final List<String> path;

        Words(List<String> path) {
            this.path = path;
        }

        Words of(CommandSpec subcommand) {
            return new Words(new Wording(path, texts.apply(Locale.ENGLISH)).of(subcommand).path());
        }

        String english(Function<Wording, String> what) {
            return shortened(what.apply(new Wording(path, texts.apply(Locale.ENGLISH))));
        }

        Map<DiscordLocale, String> localized(Function<Wording, String> what) {
            return translated(wording -> Optional.of(shortened(what.apply(wording))));
        }

        /** A name that Discord would refuse is left out, so that the command stays. */
        Map<DiscordLocale, String> names(Function<Wording, Optional<String>> what) {
            return translated(wording ->
                    what.apply(wording)
                            .filter(name ->
                                    name.equals(name.toLowerCase(wording.texts().locale()))
                                            && NAME.matcher(name).matches()));
        }

        private Map<DiscordLocale, String> translated(Function<Wording, Optional<String>> what) {
            var found = new EnumMap<DiscordLocale, String>(DiscordLocale.class);
            Arrays.stream(DiscordLocale.values())
                    .filter(each -> each != DiscordLocale.UNKNOWN)
                    .forEach(each -> {
                        var said = texts.apply(each.toLocale());
                        if (said.isTranslated())
                            what.apply(new Wording(path, said))
                                    .ifPresent(text -> found.put(each, text));
                    });
            return found;
        }

        private static String shortened(String text) {
            int most = SlashCommandData.MAX_DESCRIPTION_LENGTH;
            return text.length() <= most ? text : text.substring(0, most - 1) + "…";
        }
    }
}
