package dev.unhunch.pictures.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class KeyframesTest {
    @Test
    void what_a_later_keyframe_leaves_out_is_as_in_the_first_one() {
        var file =
                Written.keyframes(
                        "{'neck':{'rotation':10,'tilt':4},'lumbar':{'flexion':5}}",
                        "{'neck':{'rotation':50}}",
                        "{'lumbar':{'tilt':9}}");
        assertThat(file.at(1).neck()).isEqualTo(new Pose.Neck(0, 50, 4, 0));
        assertThat(file.at(2).neck()).isEqualTo(new Pose.Neck(0, 10, 4, 0));
        assertThat(file.at(2).lumbar()).isEqualTo(new Pose.Bend(5, 0, 9));
    }

    @Test
    void a_place_is_said_whole() {
        var file =
                Written.keyframes(
                        "{'pelvis':{'at':[0,56,0],'yaw':40},'hands':{'at':[1,2,3]}}",
                        "{'pelvis':{'at':[0,60,0]},'hands':{'from':'knee','at':[4,5,6]}}");
        assertThat(file.at(1).pelvis()).isEqualTo(new Pose.Pelvis(new Vec(0, 60, 0), 0, 0, 0));
        assertThat(file.at(1).hands().left().target())
                .isEqualTo(new Place.From("knee", new Vec(4, 5, 6)));
    }

    @Test
    void places_of_both_sides_are_mirrored_in_the_world() {
        var hands =
                Written.keyframes("{'hands':{'world':[20,90,5],'palm':{'world':[-1,0,0.5]}}}")
                        .at(0)
                        .hands();
        assertThat(hands.left().target()).isEqualTo(world(20, 90, 5));
        assertThat(hands.right().target()).isEqualTo(world(-20, 90, 5));
        assertThat(hands.right().facing()).contains(world(1, 0, 0.5));
    }

    @Test
    void what_a_side_says_for_itself_goes_first_and_is_not_mirrored() {
        var file =
                Written.keyframes(
                        "{'hands':{'world':[20,90,5],'grip':'fist'},'handR':{'world':[3,4,5]}}",
                        "{'handL':{'grip':'flat'}}");
        assertThat(file.at(0).hands().right().target()).isEqualTo(world(3, 4, 5));
        assertThat(file.at(0).hands().left().target()).isEqualTo(world(20, 90, 5));
        assertThat(file.at(0).fingers().right()).isEqualTo(file.at(0).fingers().left());
        assertThat(file.at(1).fingers().left().knuckles()).containsOnly(0.0);
        assertThat(file.at(1).fingers().right()).isEqualTo(file.at(0).fingers().right());
    }

    @Test
    void fingers_can_be_told_one_by_one_or_all_at_once() {
        var grip = "{'like':'flat','knuckles':45,'middles':[0,0,0,90],'thumbBend':7}";
        var fingers = Written.keyframes("{'handL':{'grip':" + grip + "}}").at(0).fingers().left();
        assertThat(fingers.knuckles()).containsExactly(45.0, 45.0, 45.0, 45.0);
        assertThat(fingers.middles()).containsExactly(0.0, 0.0, 0.0, 90.0);
        assertThat(fingers.ends()).containsOnly(0.0);
        assertThat(fingers.thumbBend()).isEqualTo(7);
    }

    @Test
    void a_pointing_hand_is_a_fist_with_a_straight_index_finger() {
        var point = Written.keyframes("{'handL':{'grip':'point'}}").at(0).fingers().left();
        assertThat(point.middles().getFirst()).isLessThan(10);
        assertThat(point.middles().getLast()).isGreaterThan(80);
    }

    @Test
    void an_unknown_grip_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> Written.keyframes("{'hands':{'grip':'claw'}}"))
                .isInstanceOf(PoseProblem.class)
                .hasMessageContaining("claw")
                .hasMessageContaining("straight-fist")
                .hasMessageContaining("point");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "{'hands':7}",
                "{'footR':[1,2,3]}",
                "{'hands':{'world':[]}}",
                "{'hands':{'at':[1,2]}}",
                "{'pelvis':{'at':[0,56]}}",
                "{'hands':{'grip':{'knuckles':[1,2]}}}"
            })
    void what_cannot_be_meant_is_refused_in_words(String keyframe) {
        assertThatThrownBy(() -> Written.keyframes(keyframe).at(0)).isInstanceOf(PoseProblem.class);
    }

    @Test
    void without_a_keyframe_there_is_nothing_to_draw() {
        assertThatThrownBy(Written::keyframes)
                .isInstanceOf(PoseProblem.class)
                .hasMessageContaining("no keyframe");
    }

    @Test
    void what_is_no_json_is_a_problem_of_the_pose(@TempDir Path folder) throws IOException {
        var file = folder.resolve("broken.json");
        Files.writeString(file, "{\"keyframes\": [");
        assertThatThrownBy(() -> PoseFile.read(file))
                .isInstanceOf(PoseProblem.class)
                .hasMessageContaining("is not JSON");
    }

    @Test
    void a_file_gives_its_name_and_the_second_keyframe_stands_for_the_whole(@TempDir Path folder)
            throws IOException {
        var file = folder.resolve("wrist-circles.json");
        Files.writeString(file, "{\"keyframes\": [{}, {}, {}]}");
        assertThat(PoseFile.read(file).id()).isEqualTo("wrist-circles");
        assertThat(PoseFile.read(file).still()).isEqualTo(1);
        assertThat(Written.file(",'still':9", "{}", "{}").still()).isEqualTo(1);
        assertThat(Written.keyframes("{}").still()).isZero();
    }

    private static Place world(double x, double y, double z) {
        return new Place.World(new Vec(x, y, z));
    }
}
