package dev.unhunch.app.settings;

import dev.unhunch.app.settings.Settings.Switch;
import dev.unhunch.content.safety.LocalHelpReader;
import dev.unhunch.core.safety.LocalHelp;
import dev.unhunch.storage.DatabaseUrl;
import dev.unhunch.storage.StorageSettings;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the settings from the environment and lists everything that is wrong with them at once. */
public final class SettingsReader {
    private static final int SHORTEST_KEY = 16;
    private final String system = System.getProperty("os.name");
    private final Path home = Path.of(System.getProperty("user.home"));
    private final Map<String, String> environment;
    private final OperatorTexts texts;
    private final List<String> problems = new ArrayList<>();

    private SettingsReader(Map<String, String> environment, OperatorTexts texts) {
        this.environment = environment;
        this.texts = texts;
    }

    /**
     * What was read.
     *
     * @param settings absent where there are problems
     * @param problems one sentence each
     */
    public record Outcome(Optional<Settings> settings, List<String> problems) {}

    /** Reads an environment. */
    public static Outcome read(Map<String, String> environment, OperatorTexts texts) {
        var reader = new SettingsReader(environment, texts);
        var settings = reader.settings();
        return reader.problems.isEmpty()
                ? new Outcome(Optional.of(settings), List.of())
                : new Outcome(Optional.empty(), List.copyOf(reader.problems));
    }

    private Settings settings() {
        unknownNames();
        var settings =
                new Settings(
                        host(),
                        port(),
                        given(Setting.UNHUNCH_HTTP_PORT).isPresent(),
                        web(),
                        key(),
                        localHelp(),
                        storage());
        if (settings.web() == Switch.ON && !settings.webRuns())
            problem("problem.webNeedsKey", settings.host());
        return settings;
    }

    private void unknownNames() {
        var known = new ArrayList<String>(Arrays.stream(Setting.values()).map(Enum::name).toList());
        for (var setting : Setting.values()) if (setting.isSecret()) known.add(setting.fileName());
        known.addAll(List.of("UNHUNCH_JAVA_OPTS", "UNHUNCH_JDK_FOLDERS"));
        environment.keySet().stream()
                .filter(name -> name.startsWith("UNHUNCH_") && !known.contains(name))
                .sorted()
                .forEach(name -> problem("problem.unknown", name, String.join(", ", known)));
    }

    private String host() {
        var host = value(Setting.UNHUNCH_HTTP_HOST).replace("localhost", "127.0.0.1");
        try {
            InetAddress.ofLiteral(host);
            return host;
        } catch (IllegalArgumentException _) {
            problem("problem.host", host);
            return Setting.UNHUNCH_HTTP_HOST.fallback();
        }
    }

    private int port() {
        var port = value(Setting.UNHUNCH_HTTP_PORT);
        if (port.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(port);
            if (number >= 1 && number <= 65_535) return number;
        }
        problem("problem.port", port);
        return Integer.parseInt(Setting.UNHUNCH_HTTP_PORT.fallback());
    }

    private Switch web() {
        var web = value(Setting.UNHUNCH_WEB).toUpperCase(Locale.ROOT);
        for (var each : Switch.values()) if (each.name().equals(web)) return each;
        problem("problem.web", value(Setting.UNHUNCH_WEB));
        return Switch.AUTO;
    }

    private Optional<Secret> key() {
        var key = secret(Setting.UNHUNCH_WEB_KEY);
        if (key.isPresent() && key.get().reveal().length() < SHORTEST_KEY)
            problem("problem.shortKey", Setting.UNHUNCH_WEB_KEY.name(), SHORTEST_KEY);
        return key;
    }

    private StorageSettings storage() {
        var folder = new StorageSettings.Sqlite(dataFolder());
        return secret(Setting.DATABASE_URL).map(this::server).orElse(folder);
    }

    private StorageSettings server(Secret address) {
        return switch (DatabaseUrl.parse(address.reveal())) {
            case DatabaseUrl.Read.Good(var server) -> server;
            case DatabaseUrl.Read.Bad(var what) -> {
                problem("problem.databaseUrl", texts.say("databaseUrl." + what.name()));
                yield new StorageSettings.Sqlite(Path.of(""));
            }
        };
    }

    private Path dataFolder() {
        var chosen = given(Setting.UNHUNCH_DATA_DIR);
        try {
            return chosen.map(Path::of)
                    .orElseGet(() -> DataFolder.of(system, home, environment))
                    .toAbsolutePath();
        } catch (InvalidPathException _) {
            problem("problem.dataDir", chosen.orElse(""));
            return home;
        }
    }

    private LocalHelp localHelp() {
        var path = given(Setting.UNHUNCH_SAFETY_FILE).map(Path::of);
        if (path.isEmpty()) return LocalHelp.NONE;
        if (!Files.isReadable(path.get())) {
            problem("problem.file", Setting.UNHUNCH_SAFETY_FILE.name(), path.get());
            return LocalHelp.NONE;
        }
        var file = LocalHelpReader.read(path.get());
        file.problems().forEach(each -> problem("problem.safety", each));
        return file.help();
    }

    private Optional<Secret> secret(Setting setting) {
        var direct = given(setting);
        var file = Optional.ofNullable(environment.get(setting.fileName()));
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

    private String value(Setting setting) {
        return given(setting).orElse(setting.fallback());
    }

    private Optional<String> given(Setting setting) {
        return Optional.ofNullable(environment.get(setting.name()))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private void problem(String key, Object... arguments) {
        problems.add(texts.say(key, arguments));
    }
}
