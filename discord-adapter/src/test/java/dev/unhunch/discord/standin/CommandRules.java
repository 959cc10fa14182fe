package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What commands and their choices may be (Interactions &gt; Application Commands). */
final class CommandRules {
    /** "^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$", lower case where there is one. */
    private static final Pattern NAME =
            Pattern.compile("^[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}$");

    private static final Set<String> LOCALES =
            Set.of(
                    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt",
                    "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el",
                    "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko", "ar", "he");
    private static final String SOURCE = "Application Commands: ";

    private final Problems problems = new Problems();

    private CommandRules() {}

    static List<String> all(JsonNode commands) {
        var rules = new CommandRules();
        var names = new HashSet<String>();
        int slash = 0;
        for (JsonNode command : commands) {
            if (command.path("type").asInt(1) != 1) continue;
            slash++;
            rules.problems.unless(
                    names.add(command.path("name").asText()),
                    SOURCE + "the same name twice: " + command.path("name"));
            rules.named(command);
            rules.options(command.path("options"), 0);
            int size = size(command);
            rules.problems.unless(
                    size <= 8000,
                    SOURCE
                            + "8000 characters a command, not "
                            + size
                            + " in "
                            + command.path("name"));
        }
        rules.problems.unless(slash <= 100, SOURCE + "100 commands at most, not " + slash);
        return rules.problems.list();
    }

    private void named(JsonNode one) {
        name(one.path("name").asText());
        problems.length(one, "description", 1, 100);
        one.path("name_localizations")
                .properties()
                .forEach(each -> {
                    locale(each.getKey());
                    name(each.getValue().asText());
                });
        one.path("description_localizations")
                .properties()
                .forEach(each -> {
                    locale(each.getKey());
                    int length = each.getValue().asText().length();
                    problems.unless(
                            length >= 1 && length <= 100,
                            SOURCE + "description of 1 to 100 characters");
                });
    }

    private void locale(String locale) {
        problems.unless(LOCALES.contains(locale), "Reference, Locales: unknown locale " + locale);
    }

    private void name(String name) {
        boolean lower = name.equals(name.toLowerCase(java.util.Locale.ROOT));
        problems.unless(NAME.matcher(name).matches() && lower, SOURCE + "not a name: " + name);
    }

    private void options(JsonNode options, int depth) {
        problems.unless(options.size() <= 25, SOURCE + "25 options at most");
        var names = new HashSet<String>();
        boolean optional = false;
        for (JsonNode option : options) {
            problems.unless(
                    names.add(option.path("name").asText()), SOURCE + "the same option twice");
            named(option);
            int type = option.path("type").asInt();
            problems.unless(type >= 1 && type <= 11, SOURCE + "option type " + type);
            problems.unless(type > 2 || depth < 2, SOURCE + "subcommands nest only in groups");
            boolean required = option.path("required").asBoolean();
            problems.unless(
                    !required || !optional, SOURCE + "required options come before optional ones");
            optional |= !required && type > 2;
            valued(option, type);
            options(option.path("options"), depth + 1);
        }
        boolean mixed =
                Json.items(options).map(one -> one.path("type").asInt() <= 2).distinct().count()
                        > 1;
        problems.unless(!mixed, SOURCE + "subcommands and plain options do not mix");
    }

    private void valued(JsonNode option, int type) {
        JsonNode choices = option.path("choices");
        problems.unless(choices.size() <= 25, SOURCE + "25 choices at most");
        choices.forEach(this::choice);
        boolean typed = type == 3 || type == 4 || type == 10;
        boolean suggests = option.path("autocomplete").asBoolean();
        problems.unless(
                !suggests || (typed && choices.isEmpty()),
                SOURCE + "autocomplete goes with no choices and only with text and numbers");
        problems.unless(choices.isEmpty() || typed, SOURCE + "choices only with text and numbers");
        if (option.has("min_length") || option.has("max_length"))
            problems.unless(
                    option.path("min_length").asInt(0) <= 6000
                            && option.path("max_length").asInt(1) >= 1
                            && option.path("max_length").asInt(1) <= 6000,
                    SOURCE + "min_length and max_length up to 6000");
    }

    private void choice(JsonNode choice) {
        problems.length(choice, "name", 1, 100);
        choice.path("name_localizations").properties().forEach(each -> locale(each.getKey()));
        if (choice.path("value").isTextual()) problems.length(choice, "value", 1, 100);
    }

    /**
     * Name, description and values of a command, its options and choices; of localisations the
     * longest.
     */
    private static int size(JsonNode one) {
        int sum = longest(one, "name") + longest(one, "description");
        for (JsonNode option : one.path("options")) sum += size(option);
        for (JsonNode choice : one.path("choices"))
            sum += longest(choice, "name") + choice.path("value").asText().length();
        return sum;
    }

    private static int longest(JsonNode one, String name) {
        int plain = one.path(name).asText("").length();
        return one.path(name + "_localizations").properties().stream()
                .mapToInt(each -> each.getValue().asText().length())
                .reduce(plain, Math::max);
    }

    /** What autocomplete may offer. */
    static List<String> choices(JsonNode data) {
        var rules = new CommandRules();
        JsonNode choices = data.path("choices");
        rules.problems.unless(
                choices.isArray(), "Receiving and Responding, Autocomplete: no choices");
        rules.problems.unless(
                choices.size() <= 25, "Receiving and Responding, Autocomplete: 25 choices at most");
        choices.forEach(rules::choice);
        return rules.problems.list();
    }
}
