package dev.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.storage.server.PostgresServer;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What storage says where it cannot be opened. */
class RefusalTest {
    @TempDir Path folder;

    private static Refusal refused(StorageSettings settings) {
        return switch (Storage.open(settings, TestClock.still())) {
            case Opened.Refused(var why) -> why;
            case Opened.Open(var storage) -> {
                storage.close();
                throw new AssertionError("it opened: " + settings);
            }
        };
    }

    private StorageSettings here() {
        return new StorageSettings.Sqlite(folder);
    }

    private void pretendNewer(StorageSettings settings) {
        try (var storage = TestClock.open(settings)) {
            storage.database()
                    .write(transaction ->
                            transaction.change(
                                    """
                                    INSERT INTO flyway_schema_history (installed_rank,
                                      version, description, type, script, checksum,
                                      installed_by, execution_time, success)
                                    SELECT 99, '99', 'later', 'SQL', 'V99__later.sql', 1,
                                      installed_by, 1, success
                                    FROM flyway_schema_history
                                    WHERE installed_rank = 1\
                                    """));
        }
    }

    @Test
    void a_folder_that_is_made_is_its_owners_alone() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this system has no such rights");
        var made = folder.resolve("a").resolve("b");

        TestClock.open(new StorageSettings.Sqlite(made)).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_is_made_with_all_above_it() {
        try (var storage =
                TestClock.open(new StorageSettings.Sqlite(folder.resolve("a").resolve("b")))) {
            assertThat(storage.transcript().lastId()).isZero();
        }
    }

    @Test
    void a_second_node_in_the_same_folder_is_refused_until_the_first_is_closed() {
        try (var _ = TestClock.open(here())) {
            assertThat(refused(here())).isEqualTo(new Refusal.InUse(folder));
            assertThat(refused(here())).isEqualTo(new Refusal.InUse(folder));
        }
        TestClock.open(here()).close();
    }

    @Test
    void a_node_in_another_process_keeps_the_folder_until_it_is_killed() throws Exception {
        var other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holder.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var output = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("open");

            assertThat(refused(here())).isEqualTo(new Refusal.InUse(folder));
        } finally {
            other.destroyForcibly().waitFor();
        }
        TestClock.open(here()).close();
    }

    @Test
    void tables_of_a_newer_version_are_left_alone() {
        pretendNewer(here());

        assertThat(refused(here())).isEqualTo(new Refusal.NewerSchema("99"));
        assertThat(refused(here())).isEqualTo(new Refusal.NewerSchema("99"));
    }

    @Test
    void tables_of_a_newer_version_are_left_alone_on_a_server_too() {
        var settings = TestClock.settings(PostgresServer.shared().newDatabase());
        pretendNewer(settings);

        assertThat(refused(settings)).isEqualTo(new Refusal.NewerSchema("99"));
    }

    @Test
    void a_folder_below_a_file_cannot_be_made() throws IOException {
        var below = Files.createFile(folder.resolve("file")).resolve("data");

        assertThat(refused(new StorageSettings.Sqlite(below)))
                .isEqualTo(new Refusal.NoFolder(below));
    }

    /** Root may write everywhere but in the kernel's own file system. */
    @Test
    void a_folder_that_takes_no_files_is_read_only() {
        var kernel = Path.of("/proc/self");
        Assumptions.assumeTrue(Files.isDirectory(kernel), "There is no /proc here.");

        assertThat(refused(new StorageSettings.Sqlite(kernel)))
                .isEqualTo(new Refusal.ReadOnly(kernel));
    }

    @Test
    void a_file_that_is_no_database_is_left_alone() throws IOException {
        var file = folder.resolve("unhunch.db");
        var words = "these are not the tables that you look for. ".repeat(100);
        Files.writeString(file, words);

        assertThat(refused(here())).isEqualTo(new Refusal.Damaged(file));
        assertThat(file).content().isEqualTo(words);
    }

    @Test
    void a_refusal_holds_nothing() throws IOException {
        var file = Files.writeString(folder.resolve("unhunch.db"), "nonsense ".repeat(100));
        refused(here());
        Files.delete(file);

        TestClock.open(here()).close();
    }

    @Test
    void a_wrong_password_and_an_unknown_user_are_said_so() {
        var url = PostgresServer.shared().url("postgres");

        var wrong = TestClock.settings(url.replaceFirst(":[^:@]+@", ":hush-hush@"));
        assertThat(refused(wrong)).isEqualTo(new Refusal.WrongPassword("postgres"));
        var without = TestClock.settings(url.replaceFirst(":[^:@]+@", "@"));
        assertThat(refused(without)).isEqualTo(new Refusal.WrongPassword("postgres"));
        var unknown = TestClock.settings(url.replace("//postgres:", "//nobody-here:"));
        assertThat(refused(unknown)).isEqualTo(new Refusal.WrongPassword("nobody-here"));
    }

    @Test
    void a_database_that_is_not_there_is_said_so() {
        assertThat(refused(TestClock.settings(PostgresServer.shared().url("nowhere"))))
                .isEqualTo(new Refusal.NoDatabase("nowhere"));
    }

    @Test
    void a_user_who_may_not_make_tables_is_said_so() {
        var server = PostgresServer.shared();
        var url = server.newDatabase();
        server.execute("CREATE USER guest PASSWORD 'guest'");
        var guest = TestClock.settings(url.replaceFirst("//.*@", "//guest:guest@"));

        assertThat(refused(guest)).isEqualTo(new Refusal.NotAllowed("guest"));
    }

    @Test
    void a_server_that_is_not_there_is_said_so_without_the_password() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var settings = TestClock.settings("postgres://ada:hush-hush@127.0.0.1:" + port + "/bot");

        var refusal = refused(settings);

        assertThat(refusal).isInstanceOf(Refusal.Unreachable.class);
        assertThat(refusal.toString()).contains("127.0.0.1:" + port).doesNotContain("hush");
    }

    @Test
    void a_server_with_somebody_elses_tables_is_left_alone() {
        var url = PostgresServer.shared().newDatabase();
        var settings = TestClock.settings(url);
        foreignTable(settings);

        assertThat(refused(settings)).isEqualTo(new Refusal.ForeignSchema());
    }

    private static void foreignTable(StorageSettings.Postgres settings) {
        var address = "jdbc:postgresql://" + settings.server() + "/" + settings.database();
        try (var connection =
                        DriverManager.getConnection(
                                address, settings.user(), settings.password().reveal());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE theirs (id BIGINT)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
