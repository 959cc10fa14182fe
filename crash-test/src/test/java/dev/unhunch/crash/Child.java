package dev.unhunch.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of our own with a Java machine of its own. It ends when this one does. */
final class Child implements AutoCloseable {
    /** What a process that was ended by SIGKILL exits with: 128 + 9. */
    static final int KILLED = 137;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Child(Process process) {
        this.process = process;
        Thread.ofVirtual().name("lines of " + process.pid()).start(this::read);
    }

    /**
     * Starts the {@code main} of a class on this process's class path.
     *
     * @param log where its complaints are appended
     */
    static Child start(Class<?> main, Path log, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.configurationFile=crash-logback.xml",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new Child(
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader in = process.inputReader()) {
            for (var line = in.readLine(); line != null; line = in.readLine()) lines.add(line);
        } catch (IOException _) {
            // It is gone.
        }
    }

    /** Its next line; empty where there is none in time. */
    Optional<String> line(Duration wait) throws InterruptedException {
        return Optional.ofNullable(lines.poll(wait.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Its next line that begins with a word; empty where there is none in time. */
    Optional<String> line(String begin, Duration wait) throws InterruptedException {
        var end = System.nanoTime() + wait.toNanos();
        for (var left = wait; left.isPositive(); left = Duration.ofNanos(end - System.nanoTime())) {
            var line = line(left);
            if (line.isEmpty() || line.get().startsWith(begin)) return line;
        }
        return Optional.empty();
    }

    /** Says a line to it. */
    void say(String line) throws IOException {
        var out = process.outputWriter();
        out.write(line + "\n");
        out.flush();
    }

    /** SIGKILL; the exit code that proves it. */
    int kill() throws InterruptedException {
        process.destroyForcibly();
        return process.waitFor();
    }

    /** SIGSTOP: it stands still, its connections stay open. */
    void stop() throws InterruptedException {
        signal("STOP");
    }

    /** SIGCONT. */
    void goOn() throws InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws InterruptedException {
        try {
            var sent =
                    new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
            if (sent != 0) throw new IllegalStateException(name + " was not sent: " + sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its exit code; empty where it still runs after a while. */
    Optional<Integer> ended(Duration wait) throws InterruptedException {
        var ended = process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
        return ended ? Optional.of(process.exitValue()) : Optional.empty();
    }

    /** Closes its input, which is the end of its parent as far as it knows. */
    void leave() throws IOException {
        process.outputWriter().close();
    }

    /** Kills it where it still runs, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
