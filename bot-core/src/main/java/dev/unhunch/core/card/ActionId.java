package dev.unhunch.core.card;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tap's whole meaning, in at most 100 characters: the smallest platform's limit. There is no
 * table of ids, so a button works for years and through restarts. It is public input: whoever
 * handles it checks that the caller may do it.
 *
 * <p>Wire form: {@code 1:verb:argument:...}, arguments percent-encoded, 1 being the version of this
 * form.
 */
public record ActionId(String verb, List<String> arguments) {
    private static final String VERSION = "1";
    private static final Pattern VERB = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** Copies the list; throws where the wire form would be too long or the verb is no word. */
    public ActionId {
        if (!VERB.matcher(verb).matches())
            throw new IllegalArgumentException("not a verb: " + verb);
        arguments = List.copyOf(arguments);
        CardLimits.within(CardLimits.ID, "action id", write(verb, arguments));
    }

    /** An id of a verb and its arguments. */
    public static ActionId of(String verb, String... arguments) {
        return new ActionId(verb, List.of(arguments));
    }

    /** Whether {@link #of} would accept these. */
    public static boolean fits(String verb, List<String> arguments) {
        return write(verb, arguments).length() <= CardLimits.ID;
    }

    /** The form that platforms carry. */
    public String wire() {
        return write(verb, arguments);
    }

    /** The argument at an index, or empty where there are fewer. */
    public Optional<String> argument(int index) {
        return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
    }

    /** Reads a wire form; empty for what we never wrote or wrote in a version not known here. */
    public static Optional<ActionId> parse(String wire) {
        if (wire.length() > CardLimits.ID) return Optional.empty();
        var parts = wire.split(":", -1);
        if (parts.length < 2 || !parts[0].equals(VERSION)) return Optional.empty();
        try {
            var arguments = new ArrayList<String>();
            for (int i = 2; i < parts.length; i++) arguments.add(decode(parts[i]));
            return Optional.of(new ActionId(parts[1], arguments));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String write(String verb, List<String> arguments) {
        var wire = new StringBuilder(VERSION).append(':').append(verb);
        for (var argument : arguments) wire.append(':').append(encode(argument));
        return wire.toString();
    }

    private static String encode(String argument) {
        if (isPlain(argument)) return argument;
        var encoded = new StringBuilder();
        for (byte b : argument.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) encoded.append((char) b);
            else encoded.append('%').append(String.format("%02X", b));
        }
        return encoded.toString();
    }

    private static boolean isPlain(String argument) {
        for (int at = 0; at < argument.length(); at++)
            if (argument.charAt(at) >= 128 || !isPlain((byte) argument.charAt(at))) return false;
        return true;
    }

    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '-'
                || b == '_'
                || b == '.'
                || b == '~'
                || b == ',';
    }

    private static String decode(String argument) {
        // URLDecoder reads '+' as a space; we never write '+', so a literal one is kept.
        return URLDecoder.decode(argument.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
