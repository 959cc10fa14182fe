package dev.unhunch.pictures.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FrameTest {
    private static final Vec LEFT = new Vec(1, 0, 0);
    private static final Vec FORWARD = new Vec(0, 0, 1);

    @Test
    void after_any_turns_the_three_directions_stay_at_right_angles() {
        var frame = Frame.UPRIGHT;
        for (int i = 1; i < 200; i++) {
            frame = frame.bent(7 * i).tilted(-13 * i).twisted(29 * i).yawed(41 * i);
            isRightAngled(frame);
        }
        isRightAngled(Frame.of(new Vec(3, -2, 5), new Vec(1, 1, 0.2)));
        isRightAngled(frame.mix(Frame.UPRIGHT, 0.3));
    }

    @Test
    void a_direction_that_says_nothing_still_makes_a_frame() {
        isRightAngled(Frame.of(FORWARD, FORWARD));
        isRightAngled(Frame.of(Vec.UP, Vec.ZERO));
    }

    @Test
    void whoever_bends_forward_looks_at_the_floor() {
        var bent = Frame.UPRIGHT.bent(90);
        isNear(bent.up(), FORWARD);
        isNear(bent.forward(), new Vec(0, -1, 0));
        isNear(bent.left(), LEFT);
        assertThat(Frame.UPRIGHT.bent(-30).up().z()).isNegative();
    }

    @Test
    void whoever_rotates_to_the_left_looks_to_the_left() {
        var twisted = Frame.UPRIGHT.twisted(90);
        isNear(twisted.forward(), LEFT);
        isNear(twisted.up(), Vec.UP);
        assertThat(Frame.UPRIGHT.twisted(-30).forward().x()).isNegative();
    }

    @Test
    void whoever_tilts_to_the_left_has_the_head_on_the_left() {
        var tilted = Frame.UPRIGHT.tilted(90);
        isNear(tilted.up(), LEFT);
        isNear(tilted.forward(), FORWARD);
        assertThat(Frame.UPRIGHT.tilted(-30).up().x()).isNegative();
    }

    @Test
    void a_yaw_turns_about_the_room_however_one_lies() {
        isNear(Frame.UPRIGHT.yawed(90).forward(), LEFT);
        isNear(Frame.UPRIGHT.bent(90).yawed(90).up(), LEFT);
        isNear(Frame.UPRIGHT.bent(90).yawed(90).forward(), new Vec(0, -1, 0));
    }

    @Test
    void what_is_given_in_a_frame_comes_back_from_the_world() {
        var frame = Frame.UPRIGHT.bent(20).twisted(-50).tilted(35);
        var given = new Vec(3, -4, 12);
        isNear(frame.local(frame.at(given)), given);
        assertThat(frame.at(given).length()).isCloseTo(13, within(1e-9));
    }

    private static void isRightAngled(Frame frame) {
        for (var each : new Vec[] {frame.left(), frame.up(), frame.forward()})
            assertThat(each.length()).isCloseTo(1, within(1e-9));
        assertThat(frame.left().dot(frame.up())).isCloseTo(0, within(1e-9));
        isNear(frame.left().cross(frame.up()), frame.forward());
    }

    private static void isNear(Vec vec, Vec other) {
        assertThat(vec.minus(other).length()).as("%s to %s", vec, other).isLessThan(1e-9);
    }
}
