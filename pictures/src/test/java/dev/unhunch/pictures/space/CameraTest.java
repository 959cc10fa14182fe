package dev.unhunch.pictures.space;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameraTest {
    private static final Vec TO_THE_FRONT = new Vec(0, 0, 1);

    @ParameterizedTest(name = "at azimuth {0} the viewer stands at {1}, {2}")
    @CsvSource({"0, 0, 1", "90, -1, 0", "-90, 1, 0", "180, 0, -1"})
    void azimuth_goes_around_the_person(double azimuth, double x, double z) {
        var camera = level(azimuth);
        isNear(camera.toViewer(), new Vec(x, 0, z));
        isNear(camera.up(), Vec.UP);
    }

    @Test
    void at_90_a_person_faces_right_and_at_minus_90_left() {
        isNear(level(90).right(), TO_THE_FRONT);
        isNear(level(-90).right(), TO_THE_FRONT.times(-1));
    }

    @Test
    void from_the_front_the_persons_left_is_right_and_from_behind_it_is_left() {
        isNear(level(0).right(), Frame.UPRIGHT.left());
        isNear(level(180).right(), Frame.UPRIGHT.left().times(-1));
    }

    @Test
    void elevation_looks_from_above() {
        var raised = new Camera(0, 30, 1, Vec.ZERO);
        isNear(raised.toViewer(), new Vec(0, 0.5, Math.sqrt(0.75)));
        isNear(new Camera(0, 90, 1, Vec.ZERO).toViewer(), Vec.UP);
        // What lies nearer on the floor is lower in the picture.
        assertThat(raised.up().dot(TO_THE_FRONT)).isNegative();
    }

    private static Camera level(double azimuth) {
        return new Camera(azimuth, 0, 1, Vec.ZERO);
    }

    private static void isNear(Vec vec, Vec other) {
        assertThat(vec.minus(other).length()).as("%s to %s", vec, other).isLessThan(1e-9);
    }
}
