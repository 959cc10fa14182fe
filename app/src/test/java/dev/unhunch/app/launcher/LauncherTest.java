package dev.unhunch.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for sh")
class LauncherTest {
    private Desk desk;

    LauncherTest(@TempDir Path root) throws IOException {
        desk = new Desk(root);
    }

    @BeforeEach
    void maven_is_there() throws IOException {
        desk.addMaven(true);
    }

    @Test
    void java_home_comes_first() throws Exception {
        desk.addJdk("installed/b", "26");
        desk.set("JAVA_HOME", desk.addJdk("a folder/a", "25.0.3").toString());
        assertThat(desk.start().ends().lines()).contains("java 25.0.3");
    }

    @Test
    void a_java_home_that_is_too_old_gives_way_to_the_java_on_the_path() throws Exception {
        desk.set("JAVA_HOME", desk.addJdk("old", "21.0.1").toString());
        desk.addJdk("installed/b", "26");
        var jdk = desk.addJdk("elsewhere/c", "25");
        Files.createSymbolicLink(
                desk.elsewhere().resolveSibling("tools/java"), jdk.resolve("bin/java"));
        assertThat(desk.start().ends().lines()).contains("java 25");
    }

    @Test
    void a_jdk_in_a_usual_folder_is_found_between_older_ones() throws Exception {
        desk.addJdk("installed/a", "1.8.0_402");
        desk.addJdk("installed/b", "17.0.15");
        desk.addJdk("installed/c/Contents/Home", "27-ea");
        assertThat(desk.start().ends().lines()).contains("java 27-ea");
    }

    @Test
    void a_jdk_below_the_home_folder_is_found() throws Exception {
        desk.addJdk("home/.sdkman/candidates/java/25-tem", "25.0.1");
        assertThat(desk.start().ends().lines()).contains("java 25.0.1");
    }

    @Test
    void without_a_new_enough_jdk_one_sentence_says_so() throws Exception {
        desk.addJdk("installed/a", "1.8.0_402");
        desk.addJdk("installed/b", "21.0.1");
        var ended = desk.start("ask", "/stretch neck").ends();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.lines()).isEmpty();
        assertThat(ended.errors())
                .singleElement()
                .asString()
                .startsWith("Unhunch needs a JDK 25 or newer, but the newest one found is 21:");
    }

    @Test
    void without_maven_one_sentence_says_so() throws Exception {
        desk.addJdk("installed/a", "25");
        Files.delete(desk.elsewhere().resolveSibling("tools/mvn"));
        var ended = desk.start().ends();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).singleElement().asString().contains("Maven was not found");
    }

    @Test
    void maven_is_not_needed_when_all_is_built() throws Exception {
        desk.addJdk("installed/a", "25");
        desk.start().ends();
        Files.delete(desk.elsewhere().resolveSibling("tools/mvn"));
        assertThat(desk.start().ends().lines()).contains("java 25");
    }

    @Test
    void it_builds_once_and_then_only_for_newer_sources() throws Exception {
        var jdk = desk.addJdk("installed/a", "25");
        assertThat(desk.start().ends().errors()).contains("  app [1/1]", "Built.");
        assertThat(Files.readAllLines(desk.checkout().resolve("builds")))
                .containsExactly("with " + jdk);
        desk.change(desk.testSource());
        assertThat(desk.start().ends().errors()).isEmpty();
        assertThat(desk.builds()).isEqualTo(1);
        desk.change(desk.source());
        desk.start().ends();
        assertThat(desk.builds()).isEqualTo(2);
    }

    @Test
    void a_deleted_source_is_a_change() throws Exception {
        desk.addJdk("installed/a", "25");
        desk.start().ends();
        Files.delete(desk.source());
        desk.start().ends();
        assertThat(desk.builds()).isEqualTo(2);
    }

    @Test
    void a_failed_build_says_why_and_is_never_taken_for_a_good_one() throws Exception {
        desk.addJdk("installed/a", "25");
        desk.start().ends();
        desk.addMaven(false);
        desk.change(desk.source());
        for (int i = 0; i < 2; i++) {
            var ended = desk.start().ends();
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.lines()).isEmpty();
            assertThat(ended.errors()).contains("[ERROR] Main.java:[1,1] a dot is missing");
        }
        assertThat(desk.builds()).isEqualTo(3);
    }

    @Test
    void two_starts_at_once_build_once() throws Exception {
        desk.addJdk("installed/a", "25");
        var first = desk.start();
        var second = desk.start();
        assertThat(first.ends().lines()).contains("java 25");
        assertThat(second.ends().lines()).contains("java 25");
        assertThat(desk.builds()).isEqualTo(1);
    }

    @Test
    void a_lock_left_by_a_start_that_died_is_taken_over() throws Exception {
        desk.addJdk("installed/a", "25");
        var lock = Files.createDirectories(desk.checkout().resolve("target/launcher/lock"));
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
        assertThat(desk.start().ends().lines()).contains("java 25");
    }

    @Test
    void arguments_options_and_the_exit_code_pass_through() throws Exception {
        desk.addJdk("installed/a", "25");
        desk.set("UNHUNCH_JAVA_OPTS", "-Xmx64m -Dx=y");
        var ended = desk.start("exit", "7", "", "two words", "$HOME *").ends();
        assertThat(ended.code()).isEqualTo(7);
        assertThat(ended.lines())
                .contains("option -Xmx64m", "option -Dx=y")
                .endsWith(
                        "argument exit",
                        "argument 7",
                        "argument ",
                        "argument two words",
                        "argument $HOME *");
    }

    @Test
    void only_short_answers_start_from_the_warmed_up_cache() throws Exception {
        desk.addJdk("installed/a", "25");
        assertThat(warmed(desk.start("ask", "/stretch neck"))).isTrue();
        assertThat(warmed(desk.start())).isFalse();
        desk.set("UNHUNCH_JAVA_OPTS", "-Xmx64m");
        assertThat(warmed(desk.start("ask", "/stretch neck"))).isFalse();
    }

    private static boolean warmed(Start start) throws Exception {
        return start.ends().lines().stream().anyMatch(it -> it.startsWith("option -XX:AOTCache="));
    }

    @Test
    void pictures_are_drawn_by_a_program_of_their_own_that_knows_the_built_in_pack()
            throws Exception {
        desk.addJdk("installed/a", "25");
        var ended = desk.start("pictures", "render", "my pack").ends();
        var core = "content/src/main/resources/dev/unhunch/content/packs/core";
        assertThat(ended.lines())
                .endsWith(
                        "argument --core",
                        "argument " + desk.checkout().resolve(core),
                        "argument render",
                        "argument my pack");
        assertThat(desk.checkout().resolve("app/target")).doesNotExist();
    }

    @Test
    void a_change_in_what_draws_pictures_does_not_build_the_product_anew() throws Exception {
        desk.addJdk("installed/a", "25");
        desk.start().ends();
        desk.start("pictures").ends();
        desk.change(desk.rendererSource());
        assertThat(desk.start().ends().errors()).isEmpty();
        assertThat(desk.start("pictures").ends().errors()).contains("Built.");
        assertThat(desk.builds()).isEqualTo(3);
    }

    @Test
    void a_change_in_the_product_does_not_build_what_draws_pictures_anew() throws Exception {
        desk.addJdk("installed/a", "25");
        desk.start().ends();
        desk.start("pictures").ends();
        desk.change(desk.source());
        assertThat(desk.start("pictures").ends().errors()).isEmpty();
        assertThat(desk.start().ends().errors()).contains("Built.");
        assertThat(desk.builds()).isEqualTo(3);
    }

    @Test
    void standard_input_reaches_the_program_even_after_a_build() throws Exception {
        desk.addJdk("installed/a", "25");
        var ended = desk.start("echo").endsAfter("/stretch neck\n/posture\n");
        assertThat(ended.lines()).endsWith("/stretch neck", "/posture");
        assertThat(desk.builds()).isEqualTo(1);
    }

    @Test
    void it_works_through_a_symbolic_link() throws Exception {
        desk.addJdk("installed/a", "25");
        var link = desk.elsewhere().resolve("start");
        Files.createSymbolicLink(link, Path.of("../my checkout/unhunch"));
        assertThat(desk.start(link).ends().lines()).contains("java 25");
    }

    @Test
    void a_request_to_stop_reaches_the_program() throws Exception {
        desk.addJdk("installed/a", "25");
        var start = desk.start("wait");
        var out = start.process().inputReader(StandardCharsets.UTF_8);
        String line;
        do line = out.readLine();
        while (line != null && !line.equals("ready"));
        // Process.destroy would close the stream that we read from.
        start.process().toHandle().destroy();
        assertThat(out.readLine()).isEqualTo("stopped");
        assertThat(start.process().waitFor()).isEqualTo(5);
    }
}
