package dev.unhunch.pictures.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unhunch.pictures.space.TwoBones.Lengths;

import org.junit.jupiter.api.Test;

class TwoBonesTest {
    private static final Lengths ARM = new Lengths(28, 25);
    private static final Vec ROOT = new Vec(16, 140, 3);
    private static final Vec FORWARD = new Vec(0, 0, 1);

    @Test
    void what_is_near_enough_is_reached() {
        var target = new Vec(30, 120, 25);
        var arm = TwoBones.reach(ROOT, target, ARM, FORWARD);
        assertThat(arm.missing()).isLessThan(1e-9);
        assertThat(arm.end().minus(target).length()).isLessThan(1e-9);
    }

    @Test
    void bones_keep_their_lengths_wherever_the_hand_goes() {
        for (double x = -60; x <= 60; x += 15)
            for (double y = 60; y <= 220; y += 20) {
                var arm = TwoBones.reach(ROOT, new Vec(x, y, 12), ARM, FORWARD);
                assertThat(arm.middle().minus(ROOT).length()).isCloseTo(28, within(1e-6));
                assertThat(arm.end().minus(arm.middle()).length()).isCloseTo(25, within(1e-6));
            }
    }

    @Test
    void the_elbow_goes_to_its_side() {
        var target = ROOT.plus(new Vec(0, -40, 0));
        for (var side : new Vec[] {FORWARD, FORWARD.times(-1), new Vec(1, 0, 0)}) {
            var elbow = TwoBones.reach(ROOT, target, ARM, side).middle();
            assertThat(elbow.minus(ROOT).dot(side)).isGreaterThan(5);
        }
    }

    @Test
    void a_side_along_the_arm_still_bends_it() {
        var target = ROOT.plus(new Vec(0, 0, 40));
        var elbow = TwoBones.reach(ROOT, target, ARM, FORWARD).middle();
        assertThat(elbow.minus(ROOT).across(FORWARD).length()).isGreaterThan(5);
    }

    @Test
    void what_is_too_far_says_by_how_much_and_the_arm_points_there() {
        var way = new Vec(0.6, 0, 0.8);
        var arm = TwoBones.reach(ROOT, ROOT.plus(way.times(63)), ARM, Vec.UP);
        assertThat(arm.missing()).isCloseTo(10, within(0.1));
        assertThat(arm.end().minus(ROOT).angleTo(way)).isCloseTo(0, within(1e-4));
    }

    @Test
    void a_hand_cannot_be_in_its_own_shoulder() {
        assertThat(TwoBones.reach(ROOT, ROOT, ARM, FORWARD).missing()).isCloseTo(3.5, within(1e-9));
    }
}
