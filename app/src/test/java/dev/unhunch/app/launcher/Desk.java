package dev.unhunch.app.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A person's machine, as far as the launcher sees it: a checkout in a folder with spaces in its
 * name, and on the PATH only the tools that every system has. JDKs and Maven are added by a test;
 * both are small scripts.
 */
final class Desk {
    private static final List<String> TOOLS =
            List.of(
                    "cat",
                    "dirname",
                    "find",
                    "grep",
                    "head",
                    "mkdir",
                    "mkfifo",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "tail");

    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    Desk(Path root) throws IOException {
        this.root = root;
        for (var folder : List.of("tools", "home", "installed", "elsewhere"))
            Files.createDirectories(root.resolve(folder));
        for (var tool : TOOLS)
            script(
                    root.resolve("tools").resolve(tool),
                    "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        write(checkout().resolve("pom.xml"), "");
        write(checkout().resolve("build/Format.java"), "");
        write(checkout().resolve("app/pom.xml"), "");
        write(checkout().resolve("pictures/pom.xml"), "");
        write(rendererSource(), "");
        write(source(), "");
        write(testSource(), "");
        script(checkout().resolve("unhunch"), Files.readString(Path.of("../unhunch")));
        set("PATH", root.resolve("tools").toString());
        set("HOME", root.resolve("home").toString());
        set("UNHUNCH_JDK_FOLDERS", root.resolve("installed").toString());
    }

    private static Path find(String tool) {
        return Stream.of(Path.of("/bin", tool), Path.of("/usr/bin", tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " here"));
    }

    Path checkout() {
        return root.resolve("my checkout");
    }

    Path source() {
        return checkout().resolve("app/src/main/java/Main.java");
    }

    Path rendererSource() {
        return checkout().resolve("pictures/src/main/java/Main.java");
    }

    Path testSource() {
        return checkout().resolve("app/src/test/java/MainTest.java");
    }

    Path elsewhere() {
        return root.resolve("elsewhere");
    }

    void set(String name, String value) {
        environment.put(name, value);
    }

    /**
     * Puts a JDK into a folder below the root. Its java prints its version and its arguments; given
     * {@code echo} it copies its input, given {@code exit N} it ends with N, given {@code wait} it
     * runs until it is asked to stop, but never for long.
     */
    Path addJdk(String folder, String version) throws IOException {
        var jdk = root.resolve(folder);
        write(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        script(
                jdk.resolve("bin/java"),
                """
                #!/bin/sh
                while [ "$1" != -jar ]; do
                    echo "option $1"
                    case $1 in -XX:AOTCacheOutput=*) : >"${1#*=}" ;; esac
                    shift
                done
                shift 2
                echo "java %s"
                for argument; do echo "argument $argument"; done
                case "$1" in
                    echo) cat ;;
                    exit) exit "$2" ;;
                    wait) trap 'echo stopped; kill $!; exit 5' TERM; echo ready; sleep 20 >&2 & wait ;;
                esac
                """
                        .formatted(version));
        return jdk;
    }

    /** Maven that builds, or says what is wrong and fails; it eats its input as some tools do. */
    void addMaven(boolean works) throws IOException {
        script(
                root.resolve("tools/mvn"),
                """
                #!/bin/sh
                cat >/dev/null
                echo "with $JAVA_HOME" >>builds
                echo "[INFO] Building app 0.1 [1/1]"
                case $* in
                    *' -pl pictures '*) jar=pictures/target/quick/pictures.jar ;;
                    *) jar=app/target/quick/unhunch.jar ;;
                esac
                mkdir -p "${jar%/*}"
                sleep 0.1
                """
                        + (works
                                ? ": >\"$jar\"\n"
                                : "echo '[ERROR] Main.java:[1,1] a dot is missing'; exit 1\n"));
    }

    /** How often Maven was asked to build. */
    int builds() throws IOException {
        var file = checkout().resolve("builds");
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }

    /** Makes a file look changed after whatever has happened so far. */
    void change(Path file) throws IOException {
        var now = Files.getLastModifiedTime(file).toInstant();
        Files.setLastModifiedTime(file, FileTime.from(now.plus(Duration.ofHours(1))));
    }

    /** Starts the launcher in a folder that is not the checkout. */
    Start start(String... arguments) throws IOException {
        return start(checkout().resolve("unhunch"), arguments);
    }

    Start start(Path launcher, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(elsewhere().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var errors = Files.createTempFile(root, "errors", ".txt");
        return new Start(builder.redirectError(errors.toFile()).start(), errors);
    }

    static void script(Path file, String text) throws IOException {
        write(file, text);
        if (!file.toFile().setExecutable(true)) throw new IOException("cannot run " + file);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
