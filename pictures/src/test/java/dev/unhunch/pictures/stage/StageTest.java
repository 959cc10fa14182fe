package dev.unhunch.pictures.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.pose.PoseFile;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.pose.Written;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.raster.Scene;
import dev.unhunch.pictures.space.Camera;
import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

class StageTest {
    private static final String ARMS_DOWN = "{'hands':{'at':[6,-52,6]}}";
    private static final String ARMS_UP = "{'hands':{'at':[6,50,6]}}";
    private static final double MARGIN = 26;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whole", "person", "upper", "bust", "face", "hands", "handL", "handR", "legs",
                "feet"
            })
    void all_that_a_frame_asks_for_fills_the_picture_over_all_keyframes(String frame) {
        var file =
                Written.file(
                        camera("'azimuth':30,'elevation':12,'frame':'" + frame + "'"),
                        ARMS_DOWN,
                        ARMS_UP);
        var stage = new Stage(file);
        var points = new ArrayList<Vec>();
        for (int i = 0; i < 2; i++)
            for (var part : stage.scene(file.at(i)).parts())
                if (stage.matters(part))
                    part.mesh().points().forEach(each -> points.add(pixel(stage.camera(), each)));
        double width = span(points, Vec::x), height = span(points, Vec::y);
        // Faces and hands that are seen near have a little more than the frame was measured by.
        assertThat(Math.max(width, height)).isCloseTo(512 - 2 * MARGIN, within(14.0));
        for (var point : points) {
            assertThat(point.x()).isBetween(MARGIN - 14, 512 - MARGIN + 14);
            assertThat(point.y()).isBetween(MARGIN - 14, 512 - MARGIN + 14);
        }
    }

    @Test
    void a_face_fills_the_picture_more_than_a_person_does() {
        assertThat(scale("'frame':'face'")).isGreaterThan(3 * scale("'frame':'person'"));
        assertThat(scale("'frame':'handL'")).isGreaterThan(3 * scale("'frame':'person'"));
    }

    @Test
    void things_count_only_where_the_whole_is_asked_for() {
        var wall = ",'props':[{'type':'wall','at':[0,0,-40]}]";
        var person = Written.file(wall + camera("'frame':'person'"), ARMS_DOWN);
        var whole = Written.file(wall + camera("'frame':'whole'"), ARMS_DOWN);
        assertThat(new Stage(person).camera().scale())
                .isGreaterThan(new Stage(whole).camera().scale());
        assertThat(new Stage(person).matters(named("wall"))).isFalse();
        assertThat(new Stage(whole).matters(named("wall"))).isTrue();
    }

    @Test
    void an_unknown_frame_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> scale("'frame':'knees'"))
                .isInstanceOf(PoseProblem.class)
                .hasMessageContaining("knees")
                .hasMessageContaining("bust");
    }

    @Test
    void a_shift_moves_the_figure_by_pixels_to_the_right_and_up() {
        var head = new Vec(0, 150, 0);
        var before = pixel(stage("'azimuth':40").camera(), head);
        var after = pixel(stage("'azimuth':40,'shift':[30,-12]").camera(), head);
        assertThat(after.x() - before.x()).isCloseTo(30, within(1e-6));
        assertThat(after.y() - before.y()).as("down in the picture").isCloseTo(12, within(1e-6));
    }

    @Test
    void a_zoom_makes_all_larger_about_the_middle() {
        var once = stage("'azimuth':0").camera();
        var twice = stage("'azimuth':0,'zoom':2").camera();
        assertThat(twice.scale()).isCloseTo(2 * once.scale(), within(1e-9));
        assertThat(twice.centre()).isEqualTo(once.centre());
    }

    @Test
    void an_arrow_in_pixels_lands_on_these_pixels() {
        var file =
                Written.file(
                        camera("'azimuth':-35,'elevation':20,'shift':[9,4]")
                                + ",'arrows':[{'id':'up','path':[[100,60],[256,30],[362,470]]}]",
                        ARMS_DOWN,
                        "{'show':{'up':1}}");
        var stage = new Stage(file);
        var arrow = stage.scene(file.at(1)).arrows().getFirst();
        assertThat(arrow.strength()).isEqualTo(1);
        var first = pixel(stage.camera(), arrow.path().getFirst());
        var tip = pixel(stage.camera(), arrow.path().getLast());
        assertThat(first.minus(new Vec(100, 60, 0)).length()).isLessThan(1e-6);
        assertThat(tip.minus(new Vec(362, 470, 0)).length()).isLessThan(1e-6);
        assertThat(stage.scene(file.at(0)).arrows().getFirst().strength()).isZero();
    }

    @Test
    void an_arrow_can_go_out_from_a_joint() {
        var arrows =
                ",'arrows':[{'id':'up','from':'head','path':[[0,0,0],[0,10,0]],'twoWay':true}]";
        var file = Written.file(arrows, "{'pelvis':{'at':[20,92,0]},'show':{'up':1}}");
        var arrow = new Stage(file).scene(file.at(0)).arrows().getFirst();
        assertThat(arrow.twoWay()).isTrue();
        assertThat(arrow.path().getFirst().x()).isCloseTo(20, within(1e-6));
        assertThat(arrow.path().getFirst().y()).isGreaterThan(150);
    }

    @Test
    void a_floor_is_there_unless_a_file_says_no() {
        assertThat(scene(Written.file("", "{}")).floor()).hasValue(0);
        assertThat(scene(Written.file(",'floor':false", "{}")).floor()).isEmpty();
    }

    @Test
    void heads_are_known_with_all_that_is_on_them() {
        assertThat(List.of("head", "nose", "hair", "hairBun", "ear", "beard", "scarf", "glasses"))
                .allMatch(Stage::isHead);
        assertThat(List.of("handL", "yoke", "neck", "chair")).noneMatch(Stage::isHead);
    }

    private static Scene scene(PoseFile file) {
        return new Stage(file).scene(file.at(0));
    }

    private static double scale(String camera) {
        return stage(camera).camera().scale();
    }

    private static Stage stage(String camera) {
        return new Stage(Written.file(camera(camera), ARMS_DOWN));
    }

    private static String camera(String settings) {
        return ",'camera':{" + settings + "},'look':'bo'";
    }

    private static Part named(String name) {
        return new Part(name, name, Material.of(0), Shapes.ball(Vec.ZERO, 1));
    }

    private static double span(List<Vec> points, ToDoubleFunction<Vec> of) {
        var all = points.stream().mapToDouble(of).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    /** Where a point of the world is in the picture, from its top left corner. */
    private static Vec pixel(Camera camera, Vec point) {
        var from = point.minus(camera.centre()).times(camera.scale());
        return new Vec(256 + camera.right().dot(from), 256 - camera.up().dot(from), 0);
    }
}
