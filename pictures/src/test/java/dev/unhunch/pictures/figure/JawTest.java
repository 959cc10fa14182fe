package dev.unhunch.pictures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.pictures.pose.Face;
import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Test;

class JawTest {
    private static final Vec CHIN = new Vec(0, -10, 8);
    private static final Vec FOREHEAD = new Vec(0, 5, 8);

    @Test
    void an_open_mouth_lowers_the_chin_and_draws_it_back() {
        var shut = new Jaw(face(0, 0)).moved(CHIN);
        var open = new Jaw(face(1, 0)).moved(CHIN);
        assertThat(shut.y() - open.y()).isBetween(2.0, 5.0);
        assertThat(open.z()).isLessThan(shut.z());
    }

    @Test
    void a_jaw_that_goes_to_the_left_takes_the_chin_along() {
        assertThat(new Jaw(face(0, 1)).moved(CHIN).x()).isBetween(0.8, 1.0);
    }

    @Test
    void the_forehead_does_not_chew() {
        assertThat(new Jaw(face(1, 1)).moved(FOREHEAD)).isEqualTo(FOREHEAD);
    }

    @Test
    void lips_that_are_shut_leave_no_gap() {
        assertThat(new Jaw(face(0, 0)).opening()).isZero();
        assertThat(new Jaw(face(1, 0)).opening()).isBetween(3.0, 4.5);
    }

    private static Face face(double mouth, double jawLeft) {
        return new Face(0, 0, 1, mouth, jawLeft, 0, 0, 0);
    }
}
