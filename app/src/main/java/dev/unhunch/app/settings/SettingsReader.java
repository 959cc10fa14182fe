package dev.unhunch.app.settings;

import dev.unhunch.app.settings.Settings.Switch;
import dev.unhunch.content.safety.LocalHelpReader;
import dev.unhunch.core.safety.LocalHelp;
import dev.unhunch.storage.DatabaseUrl;
import dev.unhunch.storage.StorageSettings;

import java.io.File;
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
import java.util.regex.Pattern;

/** Reads the settings from the environment and lists everything that is wrong with them at once. */
public final class SettingsReader {
    private static final int SHORTEST_KEY = 16;
    private final String system = System.getProperty("os.name");
    private final Path home = Path.of(System.getProperty("user.home"));
    private final Environment environment;

    private SettingsReader(Environment environment) {
        this.environment = environment;
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
        var read = new Environment(environment, texts);
        var settings = new SettingsReader(read).settings();
        return read.problems().isEmpty()
                ? new Outcome(Optional.of(settings), List.of())
                : new Outcome(Optional.empty(), read.problems());
    }

    private Settings settings() {
        unknownNames();
        var settings =
                new Settings(
                        host(),
                        port(),
                        environment.given(Setting.UNHUNCH_HTTP_PORT).isPresent(),
                        web(),
                        key(),
                        localHelp(),
                        packs(),
                        storage(),
                        new DiscordReader(environment).read(),
                        new SlackReader(environment).read());
        if (settings.web() == Switch.ON && !settings.webRuns())
            environment.problem("problem.webNeedsKey", settings.host());
        return settings;
    }

    private void unknownNames() {
        var known = new ArrayList<String>(Arrays.stream(Setting.values()).map(Enum::name).toList());
        for (var setting : Setting.values()) if (setting.isSecret()) known.add(setting.fileName());
        known.addAll(List.of("UNHUNCH_JAVA_OPTS", "UNHUNCH_JDK_FOLDERS"));
        environment.variables().keySet().stream()
                .filter(name -> name.startsWith("UNHUNCH_") && !known.contains(name))
                .sorted()
                .forEach(name ->
                        environment.problem("problem.unknown", name, String.join(", ", known)));
    }

    private String host() {
        var host = environment.value(Setting.UNHUNCH_HTTP_HOST).replace("localhost", "127.0.0.1");
        try {
            InetAddress.ofLiteral(host);
            return host;
        } catch (IllegalArgumentException _) {
            environment.problem("problem.host", host);
            return Setting.UNHUNCH_HTTP_HOST.fallback();
        }
    }

    private int port() {
        var port = environment.value(Setting.UNHUNCH_HTTP_PORT);
        if (port.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(port);
            if (number >= 1 && number <= 65_535) return number;
        }
        environment.problem("problem.port", port);
        return Integer.parseInt(Setting.UNHUNCH_HTTP_PORT.fallback());
    }

    private Switch web() {
        var web = environment.value(Setting.UNHUNCH_WEB).toUpperCase(Locale.ROOT);
        for (var each : Switch.values()) if (each.name().equals(web)) return each;
        environment.problem("problem.web", environment.value(Setting.UNHUNCH_WEB));
        return Switch.AUTO;
    }

    private Optional<Secret> key() {
        var key = environment.secret(Setting.UNHUNCH_WEB_KEY);
        if (key.isPresent() && key.get().reveal().length() < SHORTEST_KEY)
            environment.problem("problem.shortKey", Setting.UNHUNCH_WEB_KEY.name(), SHORTEST_KEY);
        return key;
    }

    private StorageSettings storage() {
        var folder = new StorageSettings.Sqlite(dataFolder());
        return environment.secret(Setting.DATABASE_URL).map(this::server).orElse(folder);
    }

    private StorageSettings server(Secret address) {
        return switch (DatabaseUrl.parse(address.reveal())) {
            case DatabaseUrl.Read.Good(var server) -> server;
            case DatabaseUrl.Read.Bad(var what) -> {
                environment.problem(
                        "problem.databaseUrl", environment.say("databaseUrl." + what.name()));
                yield new StorageSettings.Sqlite(Path.of(""));
            }
        };
    }

    private Path dataFolder() {
        var chosen = environment.given(Setting.UNHUNCH_DATA_DIR);
        try {
            return chosen.map(Path::of)
                    .orElseGet(() -> DataFolder.of(system, home, environment.variables()))
                    .toAbsolutePath();
        } catch (InvalidPathException _) {
            environment.problem("problem.dataDir", chosen.orElse(""));
            return home;
        }
    }

    /** Whether they are there and right is found out when they are read. */
    private List<Path> packs() {
        var packs = new ArrayList<Path>();
        var separators = "[," + Pattern.quote(File.pathSeparator) + "]";
        for (var each : environment.value(Setting.UNHUNCH_CONTENT_DIRS).split(separators, -1))
            try {
                if (!each.isBlank()) packs.add(Path.of(each.strip()));
            } catch (InvalidPathException _) {
                environment.problem("problem.contentDirs", each.strip());
            }
        return packs;
    }

    private LocalHelp localHelp() {
        var path = environment.given(Setting.UNHUNCH_SAFETY_FILE).map(Path::of);
        if (path.isEmpty()) return LocalHelp.NONE;
        if (!Files.isReadable(path.get())) {
            environment.problem("problem.file", Setting.UNHUNCH_SAFETY_FILE.name(), path.get());
            return LocalHelp.NONE;
        }
        var file = LocalHelpReader.read(path.get());
        file.problems().forEach(each -> environment.problem("problem.safety", each));
        return file.help();
    }
}
