package dev.unhunch.storage.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server's program: unpacked, run and stopped. */
final class ServerProcess {
    private static final String BINARIES = "/postgres-linux-x86_64.txz";
    private static final int TRIES = 3;

    private final Path folder;
    private final Process process;
    private final int port;

    private ServerProcess(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    int port() {
        return port;
    }

    static ServerProcess start(String user, String password, String... options) throws IOException {
        var folder = Files.createTempDirectory("unhunch-postgres-");
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(folder);
            var data = Account.ownFolder(folder.resolve("data"));
            initialise(folder, data, user, password);
            return start(folder, data, options);
        } catch (IOException | RuntimeException e) {
            PostgresServer.remove(folder);
            throw e;
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (var packed = ServerProcess.class.getResourceAsStream(BINARIES)) {
            if (packed == null) throw new IOException("its binaries are not on the class path");
            Archive.unpack(packed, folder);
        }
    }

    private static void initialise(Path folder, Path data, String user, String password)
            throws IOException {
        var secret = folder.resolve("secret");
        Files.writeString(secret, password);
        Account.give(secret);
        var made =
                Account.run(
                        folder,
                        "initdb",
                        "--pgdata=" + data,
                        "--username=" + user,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync");
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(made) != 0) throw new IOException("initdb: " + said.strip());
    }

    private static ServerProcess start(Path folder, Path data, String... options)
            throws IOException {
        var said = "";
        for (int i = 0; i < TRIES; i++) {
            var port = freePort();
            var arguments =
                    new ArrayList<>(
                            List.of("-D", data.toString(), "-p", Integer.toString(port), "-h"));
            arguments.addAll(List.of("127.0.0.1", "-c", "unix_socket_directories="));
            arguments.addAll(Arrays.asList(options));
            var process = Account.run(folder, "postgres", arguments.toArray(String[]::new));
            var output = process.inputReader(StandardCharsets.UTF_8);
            said = untilReady(output);
            if (said.isEmpty()) return running(new ServerProcess(folder, process, port), output);
        }
        throw new IOException("postgres: " + said);
    }

    /** Empty once it is ready; what it said where it ended instead. */
    private static String untilReady(BufferedReader output) throws IOException {
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("ready to accept connections")) return "";
            said.add(line);
        }
        return String.join(" / ", said);
    }

    private static ServerProcess running(ServerProcess server, BufferedReader output) {
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }

    /** SIGINT is PostgreSQL's fast shutdown: it does not wait for clients. */
    synchronized void stop() {
        if (!Files.exists(folder)) return;
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        } catch (IOException | InterruptedException _) {
            process.destroyForcibly();
        }
        PostgresServer.remove(folder);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
