package dev.unhunch.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder for data where none is chosen: the one that each system keeps for a person's programs.
 * Sources: the XDG Base Directory Specification, Apple's "File System Programming Guide", and
 * Microsoft's "KNOWNFOLDERID" ({@code FOLDERID_LocalAppData}).
 */
final class DataFolder {
    private static final String NAME = "unhunch";

    private DataFolder() {}

    /** The folder for a person on a system such as {@code Linux}; it need not exist yet. */
    static Path of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return folder(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Unhunch");
        if (name.startsWith("mac"))
            return home.resolve("Library").resolve("Application Support").resolve("Unhunch");
        return folder(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"))
                .resolve(NAME);
    }

    /** The specification: "All paths set in these environment variables must be absolute." */
    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
