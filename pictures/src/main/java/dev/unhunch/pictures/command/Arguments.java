package dev.unhunch.pictures.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line, taken apart.
 *
 * @param words what is no option, in order; the first is the command
 * @param options by name with the hyphens; a flag's value is empty
 */
record Arguments(List<String> words, Map<String, String> options) {
    private static final Set<String> WITH_VALUE = Set.of("--core", "--date", "--draw", "--at");
    private static final Set<String> FLAGS = Set.of("--all", "--help", "-h");

    Arguments {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /** Throws {@link WrongUse} where an option is not known or has no value. */
    static Arguments of(List<String> line) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (var rest = line.iterator(); rest.hasNext(); ) {
            var each = rest.next();
            if (FLAGS.contains(each)) options.put(each, "");
            else if (WITH_VALUE.contains(each) && rest.hasNext()) options.put(each, rest.next());
            else if (each.startsWith("-")) throw new WrongUse("badOption", each);
            else words.add(each);
        }
        return new Arguments(words, options);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The command; empty where nothing was asked for. */
    String command() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** A word after the command, counted from 1; throws {@link WrongUse} where it is missing. */
    String word(int position) {
        if (words.size() <= position) throw new WrongUse("missingWord", command());
        return words.get(position);
    }

    /** The words from a position on. */
    List<String> from(int position) {
        return words.subList(Math.min(position, words.size()), words.size());
    }
}
