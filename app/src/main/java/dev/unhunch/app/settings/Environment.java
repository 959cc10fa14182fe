package dev.unhunch.app.settings;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the environment says, and all that is wrong with it. */
final class Environment {
    private final Map<String, String> variables;
    private final OperatorTexts texts;
    private final List<String> problems = new ArrayList<>();

    Environment(Map<String, String> variables, OperatorTexts texts) {
        this.variables = variables;
        this.texts = texts;
    }

    Map<String, String> variables() {
        return variables;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    void problem(String key, Object... arguments) {
        problems.add(texts.say(key, arguments));
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** What somebody set, without blanks around it. */
    Optional<String> given(Setting setting) {
        return Optional.ofNullable(variables.get(setting.name()))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** What somebody set, else what holds where nobody does. */
    String value(Setting setting) {
        return given(setting).orElse(setting.fallback());
    }

    /** A secret, given directly or as a file. */
    Optional<Secret> secret(Setting setting) {
        var direct = given(setting);
        var file = Optional.ofNullable(variables.get(setting.fileName()));
        if (direct.isPresent() && file.isPresent())
            problem("problem.twice", setting.name(), setting.fileName());
        if (file.isEmpty()) return direct.map(Secret::new);
        try {
            return Optional.of(new Secret(Files.readString(Path.of(file.get())).strip()));
        } catch (IOException | RuntimeException _) {
            problem("problem.file", setting.fileName(), file.get());
            return Optional.empty();
        }
    }

    /** Whether a setting is on; it is on or off, nothing between. */
    boolean isOn(Setting setting) {
        var value = value(setting).toLowerCase(Locale.ROOT);
        if (!value.equals("on") && !value.equals("off"))
            problem("problem.onOff", setting.name(), value(setting));
        return value.equals("on");
    }

    /** Where others reach us; {@code http} only on this machine, for trials. */
    Optional<URI> publicAddress() {
        var isHere =
                given(Setting.UNHUNCH_PUBLIC_URL)
                        .filter(each -> each.matches("http://(127\\.0\\.0\\.1|localhost)[:/].*"))
                        .isPresent();
        return address(
                Setting.UNHUNCH_PUBLIC_URL, isHere ? Set.of("http", "https") : Set.of("https"));
    }

    /**
     * An address with a slash at its end; empty where there is none, or one that cannot be used.
     */
    Optional<URI> address(Setting setting, Set<String> schemes) {
        var written = value(setting);
        if (written.isEmpty()) return Optional.empty();
        try {
            var address = new URI(written.endsWith("/") ? written : written + "/");
            var scheme = address.getScheme();
            boolean isPlain = address.getQuery() == null && address.getFragment() == null;
            if (scheme != null && schemes.contains(scheme) && address.getHost() != null && isPlain)
                return Optional.of(address);
        } catch (URISyntaxException _) {
            // Said below.
        }
        problem(
                "problem.address",
                setting.name(),
                written,
                schemes.stream().sorted().toList().getLast());
        return Optional.empty();
    }
}
