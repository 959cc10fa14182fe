package dev.unhunch.content.safety;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.core.safety.Tier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Takes fields out of an operator's JSON and notes all that is wrong with them. The sentences are
 * in {@code local-help.properties}, in the notation of {@link String#format}. The limits are those
 * of {@code local-help-1.json}.
 */
final class CheckedFields {
    static final int NUMBER = 40;
    static final int LABEL = 60;
    static final int WHERE = 160;
    static final int NOTE = 400;
    static final int CONTACTS = 5;
    private static final int LINK = 200;
    private static final ResourceBundle REASONS =
            ResourceBundle.getBundle("dev.unhunch.content.safety.local-help");

    private final String file;
    private final List<LocalHelpFile.Problem> problems = new ArrayList<>();

    CheckedFields(String file) {
        this.file = file;
    }

    void problem(String pointer, String reason, Object... arguments) {
        var sentence = REASONS.getString(reason).formatted(arguments);
        problems.add(new LocalHelpFile.Problem(file, pointer, sentence));
    }

    List<LocalHelpFile.Problem> problems() {
        return problems;
    }

    boolean isObject(JsonNode node, String at) {
        if (!node.isObject()) problem(at, "notAnObject");
        return node.isObject();
    }

    void only(JsonNode node, String at, Collection<String> names) {
        node.fieldNames()
                .forEachRemaining(name -> {
                    if (!names.contains(name))
                        problem(at + "/" + escaped(name), "unknown", String.join(", ", names));
                });
    }

    Optional<String> text(JsonNode node, String at, String name, int most) {
        var value = node.path(name);
        if (value.isMissingNode()) return Optional.empty();
        if (value.isTextual() && !value.asText().isBlank() && value.asText().length() <= most)
            return Optional.of(value.asText().strip());
        problem(at + "/" + name, "notAText", most);
        return Optional.empty();
    }

    Optional<URI> https(JsonNode node, String at, String name) {
        var text = text(node, at, name, LINK);
        if (text.isEmpty()) return Optional.empty();
        try {
            var uri = new URI(text.get());
            if ("https".equals(uri.getScheme()) && uri.getHost() != null) return Optional.of(uri);
        } catch (URISyntaxException _) {
            // told below, like every other address that cannot be used
        }
        problem(at + "/" + name, "notHttps");
        return Optional.empty();
    }

    static String nameOf(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }

    /** RFC 6901, section 3. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
