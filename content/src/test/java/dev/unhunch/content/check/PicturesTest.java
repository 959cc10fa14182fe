package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.unhunch.content.Content;
import dev.unhunch.core.card.Block.Motion;
import dev.unhunch.core.port.Pictures.Picture;
import dev.unhunch.core.port.Pictures.Size;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures that packs bring. */
class PicturesTest {
    private static final String PNG = "poses/corridor-walk.png";
    private static final String GIF = "poses/corridor-walk.gif";

    @TempDir private Path folder;
    private PackOnDisk pack;

    @BeforeEach
    void writeThePack() {
        pack = new PackOnDisk(folder.resolve("office"));
        pack.write("poses/corridor-walk.json", "{\"keyframes\": [{}]}");
        pack.change(PackOnDisk.WALK, walk -> walk.put("pose", "poses/corridor-walk.json"));
        pack.write(PNG, TestImages.png());
        pack.write(GIF, TestImages.gif());
    }

    private static Content content(Path... packs) {
        var report = PackCheck.check(List.of(packs));
        assertThat(report.parts()).allSatisfy(part -> assertThat(part.report().errors()).isEmpty());
        return Content.of(report.together());
    }

    private static Optional<String> pose(Content content) {
        return content.library().exercise("corridor-walk").orElseThrow().pose();
    }

    private static Picture find(Content content, Motion motion) {
        return content.pictures().find("corridor-walk", motion).orElseThrow();
    }

    private List<String> warnings() {
        var report = pack.check();
        assertThat(report.errors()).isEmpty();
        return report.warnings().stream().map(Object::toString).toList();
    }

    @Test
    void an_exercise_has_the_pictures_beside_its_pose() {
        assertThat(warnings()).isEmpty();
        var content = content(pack.folder());
        assertThat(pose(content)).contains("corridor-walk");
        var still = find(content, Motion.STILL);
        assertThat(still.fileName()).isEqualTo("corridor-walk.png");
        assertThat(still.size()).isEqualTo(new Size(512, 512));
        assertThat(still.content()).contains(TestImages.png());
        assertThat(still.mark()).isEqualTo(Picture.markOf(TestImages.png()));
        assertThat(find(content, Motion.MOVING).content()).contains(TestImages.gif());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "our-office/"})
    void a_zip_brings_the_same(String around) throws IOException {
        var files = Zips.filesOf(pack.folder());
        var named = new LinkedHashMap<String, byte[]>();
        files.forEach((name, bytes) -> named.put(around + name, bytes));
        var zip = Files.write(folder.resolve("office.zip"), Zips.zip(named));
        var content = content(zip);
        assertThat(pose(content)).contains("corridor-walk");
        assertThat(find(content, Motion.STILL).content()).contains(TestImages.png());
        assertThat(find(content, Motion.MOVING).content()).contains(TestImages.gif());
    }

    @Test
    void where_one_of_the_two_is_missing_the_other_stands_for_it() {
        pack.delete(GIF);
        assertThat(warnings())
                .singleElement()
                .asString()
                .startsWith("exercises/corridor-walk.json /pose: corridor-walk.gif is not drawn")
                .contains("./unhunch pictures render");
        assertThat(find(content(pack.folder()), Motion.MOVING).fileName())
                .isEqualTo("corridor-walk.png");
        pack.write(GIF, TestImages.gif());
        pack.delete(PNG);
        assertThat(find(content(pack.folder()), Motion.STILL).fileName())
                .isEqualTo("corridor-walk.gif");
    }

    @Test
    void a_pose_that_is_not_drawn_leaves_the_card_without_a_picture() {
        pack.delete(GIF);
        pack.delete(PNG);
        assertThat(warnings()).hasSize(2);
        var content = content(pack.folder());
        assertThat(pose(content)).isEmpty();
        assertThat(content.pictures().find("corridor-walk", Motion.STILL)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("unusable")
    void what_no_platform_would_show_is_refused_with_a_reason(
            String file, byte[] bytes, String reason) {
        pack.write(file, bytes);
        assertThat(pack.check().errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.file()).isEqualTo(file);
                    assertThat(error.reason()).contains(reason);
                });
    }

    static Stream<Arguments> unusable() {
        var png = TestImages.png();
        return Stream.of(
                arguments(PNG, TestImages.gif(), "no whole PNG picture"),
                arguments(GIF, TestImages.png(), "no whole GIF picture"),
                arguments(PNG, new byte[0], "no whole PNG picture"),
                arguments(
                        GIF, "<svg/>".getBytes(StandardCharsets.US_ASCII), "no whole GIF picture"),
                arguments(PNG, Arrays.copyOf(png, png.length - 1), "no whole PNG picture"),
                arguments(PNG, TestImages.png(512, 512, 25_601), "more than the 25 KB"),
                arguments(GIF, TestImages.gif(512, 512, 204_801), "more than the 200 KB"),
                arguments(GIF, TestImages.gif(512, 512, 2_000_000), "more than the 200 KB"),
                arguments(PNG, TestImages.png(1_025, 512, 99), "is 1025 by 512 pixels; at most"),
                arguments(PNG, TestImages.png(512, -1, 99), "is 512 by -1 pixels; at most 1024"),
                arguments(GIF, TestImages.gif(0, 512, 99), "is 0 by 512 pixels; at most 1024"));
    }

    @Test
    void in_a_zip_they_are_refused_all_the_same() throws IOException {
        pack.write(GIF, TestImages.gif(512, 512, 204_801));
        var zip = Zips.zip(Zips.filesOf(pack.folder()));
        assertThat(PackCheck.check(Files.write(folder.resolve("office.zip"), zip)).errors())
                .singleElement()
                .asString()
                .isEqualTo(GIF + ": has more than the 200 KB that chat platforms show at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"poses/corridor-walk.svg", "poses/Walk.PNG", "poses/notes.txt"})
    void what_nobody_reads_beside_poses_is_named(String file) {
        pack.write(file, TestImages.png());
        assertThat(warnings()).singleElement().asString().startsWith(file + ": nothing reads this");
    }

    @Test
    void a_picture_that_nobody_shows_is_named() {
        pack.write("poses/corridor-wlak.png", TestImages.png());
        assertThat(warnings())
                .singleElement()
                .asString()
                .startsWith("poses/corridor-wlak.png: nobody shows this picture");
    }

    @Test
    void routines_and_challenges_have_pictures_of_their_own() {
        pack.write("poses/routine-walk-and-turn-3.png", TestImages.png(2_048, 256, 60_000));
        pack.write("poses/challenge-walk-week.png", TestImages.png());
        assertThat(warnings()).isEmpty();
        var library = content(pack.folder()).library();
        assertThat(library.routine("walk-and-turn-3").orElseThrow().picture())
                .contains("routine-walk-and-turn-3");
        assertThat(library.challenge("walk-week").orElseThrow().picture())
                .contains("challenge-walk-week");
    }

    @Test
    void without_one_of_its_own_a_replaced_routine_does_not_show_what_it_was() throws IOException {
        pack.write("poses/routine-walk-and-turn-3.png", TestImages.png());
        var over = PackOnDisk.empty(folder.resolve("clinic"), "clinic");
        var routine = "routines/walk-and-turn-3.json";
        over.write(routine, Files.readAllBytes(pack.folder().resolve(routine)));
        over.change(routine, each -> each.put("override", true));
        var replaced = content(pack.folder(), over.folder());
        assertThat(replaced.library().routine("walk-and-turn-3").orElseThrow().picture()).isEmpty();
        over.write("poses/routine-walk-and-turn-3.png", TestImages.png(600, 300, 900));
        assertThat(
                        content(pack.folder(), over.folder())
                                .pictures()
                                .find("routine-walk-and-turn-3", Motion.STILL)
                                .map(Picture::size))
                .contains(new Size(600, 300));
    }

    @Test
    void an_exercise_with_other_words_keeps_the_picture_of_the_pack_below() throws IOException {
        var over = PackOnDisk.empty(folder.resolve("clinic"), "clinic");
        over.write(PackOnDisk.WALK, Files.readAllBytes(pack.folder().resolve(PackOnDisk.WALK)));
        over.change(PackOnDisk.WALK, walk -> walk.put("override", true));
        var content = content(pack.folder(), over.folder());
        assertThat(pose(content)).contains("corridor-walk");
        assertThat(find(content, Motion.STILL).content()).contains(TestImages.png());
    }

    @Test
    void one_that_has_changed_since_is_not_sent_in_the_place_of_what_was_checked() {
        var content = content(pack.folder());
        pack.write(PNG, "<script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(find(content, Motion.STILL).content()).isEmpty();
        pack.delete(GIF);
        assertThat(find(content, Motion.MOVING).content()).isEmpty();
    }
}
