package dev.unhunch.storage.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** PostgreSQL refuses to run as root: there it runs as nobody. */
final class Account {
    private static final String NOBODY = "nobody";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private Account() {}

    /** Makes a folder that the server's account owns. */
    static Path ownFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
        give(folder);
        return folder;
    }

    /** Gives a file to the server's account. */
    static void give(Path file) throws IOException {
        if (!ROOT) return;
        var users = file.getFileSystem().getUserPrincipalLookupService();
        Files.setOwner(file, users.lookupPrincipalByName(NOBODY));
    }

    /** Starts one of the server's programs; errors come with the output. */
    static Process run(Path folder, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(ROOT ? asNobody() : List.<String>of());
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** The first of the usual programs that is there; each of them becomes the server. */
    private static List<String> asNobody() throws IOException {
        if (program("setpriv").isPresent())
            return List.of("setpriv", "--reuid=" + NOBODY, "--regid=65534", "--clear-groups");
        if (program("runuser").isPresent()) return List.of("runuser", "-u", NOBODY, "--");
        if (program("su").isPresent())
            return List.of("su", NOBODY, "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--");
        throw new IOException("this is root, and setpriv, runuser and su are missing");
    }

    private static Optional<Path> program(String name) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
