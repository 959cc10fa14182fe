package dev.unhunch.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.packs.PackWatch.Look;
import dev.unhunch.content.Content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Changed packs are taken in once they are quiet; bad ones leave what is live as it is. */
class PackWatchTest {
    private static final String BODY = "More walks to the tap, and to the stairs.";
    private static final String TIP = "tips/small-glass.json";
    @TempDir private Path folder;
    private final List<Content> live = new ArrayList<>();
    private PackOnDisk pack;
    private PackWatch watch;

    @BeforeEach
    void writeThePack() {
        pack = new PackOnDisk(folder.resolve("office")).tip("small-glass", "Small glass", BODY);
        watch = new PackWatch(List.of(folder.resolve("office")));
    }

    private Look look() {
        return watch.look(live::add);
    }

    private String title() {
        return live.getLast().library().tip("small-glass").orElseThrow().text().original().title();
    }

    @Test
    void nothing_happens_while_nothing_changes() {
        assertThat(look()).isEqualTo(Look.SAME);
        assertThat(look()).isEqualTo(Look.SAME);
        assertThat(live).isEmpty();
    }

    @Test
    void a_changed_file_is_taken_in_once_it_is_quiet() {
        pack.tip("small-glass", "Smaller glass", BODY);
        assertThat(look()).isEqualTo(Look.RESTLESS);
        pack.tip("small-glass", "Smallest glass", BODY);
        assertThat(look()).isEqualTo(Look.RESTLESS);
        assertThat(live).isEmpty();
        assertThat(look()).isEqualTo(Look.REPLACED);
        assertThat(title()).isEqualTo("Smallest glass");
        assertThat(look()).isEqualTo(Look.SAME);
        assertThat(live).hasSize(1);
    }

    @Test
    void an_added_and_a_removed_file_are_noticed() {
        pack.tip("stairs", "Stairs", BODY);
        look();
        assertThat(look()).isEqualTo(Look.REPLACED);
        assertThat(live.getLast().library().tips()).containsKeys("stairs", "small-glass");
        pack.delete(TIP);
        look();
        assertThat(look()).isEqualTo(Look.REPLACED);
        assertThat(live.getLast().library().tips())
                .containsKey("stairs")
                .doesNotContainKey("small-glass");
    }

    @Test
    void a_bad_pack_leaves_all_as_it_is_until_it_is_mended() {
        pack.tip("stairs", "Stairs", BODY).write(TIP, "{\"id\": ");
        look();
        assertThat(look()).isEqualTo(Look.REFUSED);
        assertThat(look()).isEqualTo(Look.SAME);
        assertThat(live).isEmpty();
        pack.tip("small-glass", "Small glass", BODY);
        look();
        assertThat(look()).isEqualTo(Look.REPLACED);
        assertThat(live.getLast().library().tips()).containsKey("stairs");
    }

    @Test
    void a_folder_that_vanishes_for_a_while_changes_nothing() throws IOException {
        var elsewhere = folder.resolve("elsewhere");
        Files.move(folder.resolve("office"), elsewhere);
        look();
        assertThat(look()).isEqualTo(Look.REFUSED);
        Files.move(elsewhere, folder.resolve("office"));
        look();
        look();
        assertThat(look()).isEqualTo(Look.SAME);
        assertThat(live.stream().map(each -> each.library().tips()))
                .allSatisfy(tips -> assertThat(tips).containsKey("small-glass"));
    }

    @Test
    void a_file_put_in_the_place_of_another_is_noticed_though_size_and_time_are_the_same()
            throws IOException {
        var tip = folder.resolve("office").resolve(TIP);
        var time = Files.getLastModifiedTime(tip);
        var other = folder.resolve("new.json");
        Files.writeString(other, Files.readString(tip).replace("Small", "Large"));
        Files.setLastModifiedTime(other, time);
        Files.move(other, tip, StandardCopyOption.REPLACE_EXISTING);
        look();
        assertThat(look()).isEqualTo(Look.REPLACED);
        assertThat(title()).isEqualTo("Large glass");
    }

    @Test
    void the_real_loop_finds_a_change_by_itself() throws InterruptedException {
        var replaced = new CountDownLatch(1);
        watch.start(
                Duration.ofMillis(20),
                content -> {
                    live.add(content);
                    replaced.countDown();
                });
        pack.tip("small-glass", "Other glass", BODY);
        assertThat(replaced.await(20, TimeUnit.SECONDS)).isTrue();
        watch.close();
        assertThat(title()).isEqualTo("Other glass");
    }
}
