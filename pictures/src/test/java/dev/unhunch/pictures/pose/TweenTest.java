package dev.unhunch.pictures.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Test;

import java.util.Map;

class TweenTest {
    @Test
    void between_two_keyframes_numbers_are_in_between() {
        var file =
                Written.keyframes(
                        "{'neck':{'rotation':10},'pelvis':{'at':[0,90,0],'pitch':-20}}",
                        "{'neck':{'rotation':50},'pelvis':{'at':[4,50,0],'pitch':20}}");
        var pose = file.after(0, 0.25);
        assertThat(pose.neck().rotation()).isCloseTo(20, within(1e-9));
        assertThat(pose.pelvis()).isEqualTo(new Pose.Pelvis(new Vec(1, 80, 0), 0, -10, 0));
    }

    @Test
    void a_share_of_nothing_is_the_keyframe_and_of_all_the_next() {
        var file = Written.keyframes("{'neck':{'tilt':1}}", "{'neck':{'tilt':2}}");
        assertThat(file.after(0, 0)).isEqualTo(file.at(0));
        assertThat(file.after(0, 1)).isEqualTo(file.at(1));
    }

    @Test
    void after_the_last_keyframe_comes_the_first() {
        var file =
                Written.keyframes(
                        "{'neck':{'tilt':0}}", "{'neck':{'tilt':10}}", "{'neck':{'tilt':30}}");
        assertThat(file.after(2, 0.5).neck().tilt()).isCloseTo(15, within(1e-9));
        assertThat(file.after(2, 1)).isEqualTo(file.at(0));
    }

    @Test
    void joints_that_only_a_later_keyframe_names_move_there_from_rest() {
        var file =
                Written.keyframes(
                        "{}",
                        """
                        {'neck':{'rotation':60},'lumbar':{'tilt':20},'thorax':{'flexion':-10},
                         'shoulders':{'elevation':4},'face':{'lids':0,'smile':1,'lookUp':1},
                         'pelvis':{'at':[0,56,0],'yaw':40},'feet':{'toesCurl':1}}
                        """);
        var pose = file.after(0, 0.25);
        assertThat(pose.neck().rotation()).isCloseTo(15, within(1e-9));
        assertThat(pose.lumbar().tilt()).isCloseTo(5, within(1e-9));
        assertThat(pose.thorax().flexion()).isCloseTo(-2.5, within(1e-9));
        assertThat(pose.shoulders().right().elevation()).isCloseTo(1, within(1e-9));
        assertThat(pose.toes().left().curl()).isCloseTo(0.25, within(1e-9));
        assertThat(pose.face()).isEqualTo(new Face(0, 0.25, 0.75, 0, 0, 0.625, 0, 0));
        assertThat(pose.pelvis()).isEqualTo(new Pose.Pelvis(new Vec(0, 83, 0), 10, 0, 0));
    }

    @Test
    void places_of_different_kinds_meet() {
        var file =
                Written.keyframes(
                        "{'handL':{'world':[1,2,3]}}", "{'handL':{'from':'kneeL','at':[0,5,0]}}");
        assertThat(file.after(0, 0.25).hands().left().target())
                .isEqualTo(
                        new Place.Between(
                                new Place.World(new Vec(1, 2, 3)),
                                new Place.From("kneeL", new Vec(0, 5, 0)),
                                0.25));
    }

    @Test
    void places_from_different_joints_meet_too() {
        var file = Written.keyframes("{'handL':{'from':'head'}}", "{'handL':{'from':'kneeL'}}");
        assertThat(file.after(0, 0.5).hands().left().target()).isInstanceOf(Place.Between.class);
    }

    @Test
    void places_of_one_kind_move_straight() {
        var file = Written.keyframes("{'footL':{'world':[0,8,0]}}", "{'footL':{'world':[8,8,4]}}");
        assertThat(file.after(0, 0.25).feet().left().target())
                .isEqualTo(new Place.World(new Vec(2, 8, 1)));
    }

    @Test
    void glows_and_arrows_come_and_go() {
        var file = Written.keyframes("{'glow':{'a':1}}", "{'glow':{'a':0,'b':1},'show':{'up':1}}");
        var pose = file.after(0, 0.25);
        assertThat(pose.glow()).isEqualTo(Map.of("a", 0.75, "b", 0.25));
        assertThat(pose.show()).isEqualTo(Map.of("up", 0.25));
    }
}
