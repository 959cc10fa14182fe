package dev.unhunch.core.command;

import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the bundle says about a command, or about a subcommand of another.
 *
 * @param path names from the command itself to the subcommand meant
 */
public record Wording(List<String> path, Texts texts) {
    /** Copies the list. */
    public Wording {
        path = List.copyOf(path);
    }

    /** The same about a subcommand. */
    public Wording of(CommandSpec subcommand) {
        return new Wording(
                Stream.concat(path.stream(), Stream.of(subcommand.name())).toList(), texts);
    }

    /** The command's name in the language of these texts, where it has one besides its own. */
    public Optional<String> name() {
        return found(".name");
    }

    /** What it does, on one line. */
    public String description() {
        return say(".description");
    }

    /** What an option is: "area, muscle or name". */
    public String option(String option) {
        return say(".option." + option);
    }

    /** An option's name in the language of these texts, where it has one besides its own. */
    public Optional<String> optionName(String option) {
        return found(".option." + option + ".name");
    }

    /** How it may be typed. */
    public List<String> examples() {
        return say(".examples").lines().toList();
    }

    private Optional<String> found(String what) {
        return texts.has(key(what)) ? Optional.of(say(what)) : Optional.empty();
    }

    /**
     * Every command has its words in English at least.
     *
     * @throws MissingResourceException where one has not
     */
    private String say(String what) {
        return texts.say(key(what));
    }

    private String key(String what) {
        return "command." + String.join(".", path) + what;
    }
}
