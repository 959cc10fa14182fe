package dev.unhunch.pictures.raster;

import static dev.unhunch.pictures.raster.Drawing.ABOVE;
import static dev.unhunch.pictures.raster.Drawing.FRONT;
import static dev.unhunch.pictures.raster.Drawing.SIDE;
import static dev.unhunch.pictures.raster.Drawing.at;
import static dev.unhunch.pictures.raster.Drawing.draw;
import static dev.unhunch.pictures.raster.Drawing.flat;
import static dev.unhunch.pictures.raster.Drawing.scene;
import static dev.unhunch.pictures.raster.Drawing.sheet;
import static dev.unhunch.pictures.raster.Drawing.square;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.pictures.film.Picture;
import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

class CanvasTest {
    private static final int BLUE = 0x2040C0, GREEN = 0x30A040;

    private final Part near = sheet("near", BLUE, 10, new Vec(0, 32, 20));
    private final Part far = sheet("far", GREEN, 20, new Vec(0, 32, 0));

    @Test
    void what_is_nearer_hides_what_is_farther_whatever_comes_first() {
        var picture = draw(near, far);
        assertThat(at(picture, 32, 32)).isEqualTo(BLUE);
        assertThat(at(picture, 16, 32)).isEqualTo(GREEN);
        assertThat(draw(far, near).rgb()).isEqualTo(picture.rgb());
    }

    @Test
    void right_and_up_are_where_they_belong() {
        var picture = draw(sheet("corner", BLUE, 4, new Vec(24, 56, 0)));
        assertThat(at(picture, 56, 8)).isEqualTo(BLUE);
        assertThat(at(picture, 8, 56)).isEqualTo(at(draw(), 8, 56));
    }

    @Test
    void a_line_runs_along_the_edge_of_a_piece_on_its_own_side() {
        var picture = draw(near, far);
        assertThat(at(picture, 22, 32)).as("just inside of the near one").isZero();
        assertThat(at(picture, 20, 32)).as("just outside of it").isEqualTo(GREEN);
        assertThat(at(picture, 12, 32)).as("before the ground").isZero();
    }

    @Test
    void there_is_no_line_where_two_parts_of_one_piece_meet() {
        var left = new Part("a", "arm", flat(BLUE), square(8, new Vec(-8, 32, 0)));
        var right = new Part("b", "arm", flat(BLUE), square(8, new Vec(8, 32, 0)));
        assertThat(at(draw(left, right), 32, 32)).isEqualTo(BLUE);
        assertThat(at(draw(left, right), 31, 32)).isEqualTo(BLUE);
        var other = new Part("b", "leg", flat(BLUE), square(8, new Vec(8, 32, 0)));
        assertThat(at(draw(left, other), 32, 32)).isNotEqualTo(BLUE);
    }

    @Test
    void a_piece_that_folds_before_itself_has_a_line() {
        var front = new Part("a", "arm", flat(BLUE), square(8, new Vec(0, 32, 20)));
        var back = new Part("b", "arm", flat(BLUE), square(20, new Vec(0, 32, 0)));
        assertThat(at(draw(front, back), 24, 32)).isZero();
    }

    @Test
    void a_glow_is_painted_where_its_field_says_and_nowhere_else() {
        var glow = new Decal(0xFF0000, point -> point.x() > 0 ? 1 : 0);
        var picture = draw(far.painted(List.of(glow)));
        assertThat(at(picture, 40, 32)).isEqualTo(0xFF0000);
        assertThat(at(picture, 24, 32)).isEqualTo(GREEN);
        var half = new Decal(0xFF0000, _ -> 0.5);
        assertThat(at(draw(far.painted(List.of(half))), 32, 32))
                .isEqualTo(Colour.mix(GREEN, 0xFF0000, 0.5));
    }

    @Test
    void what_is_cut_off_shows_what_lies_behind() {
        var picture = draw(near.keeping(point -> point.x() < 0), far);
        assertThat(at(picture, 28, 32)).isEqualTo(BLUE);
        assertThat(at(picture, 38, 32)).isEqualTo(GREEN);
    }

    @Test
    void light_falls_from_above() {
        var ball = new Part("ball", "ball", new Material(BLUE, GREEN, 0), ball());
        var picture = draw(ball);
        assertThat(at(picture, 32, 22)).isEqualTo(BLUE);
        assertThat(at(picture, 32, 44)).isEqualTo(GREEN);
    }

    @Test
    void a_shadow_lies_on_the_floor_below_a_thing() {
        var ball = new Part("ball", "ball", flat(BLUE), Shapes.ball(new Vec(0, 25, 0), 8));
        assertThat(at(above(ball, OptionalDouble.of(0), Set.of()), 32, 32)).isEqualTo(shadow());
        assertThat(at(above(ball, OptionalDouble.empty(), Set.of()), 32, 32)).isEqualTo(ground());
        assertThat(at(above(ball, OptionalDouble.of(0), Set.of("ball")), 32, 32))
                .isEqualTo(ground());
    }

    @Test
    void what_is_drawn_twice_is_the_same_to_the_last_pixel() {
        var canvas = new Canvas(SIDE);
        var ball = new Part("ball", "ball", Material.of(BLUE), ball());
        var first = canvas.draw(scene(ball, far), FRONT);
        canvas.draw(scene(near), ABOVE);
        assertThat(canvas.draw(scene(ball, far), FRONT).rgb()).isEqualTo(first.rgb());
        assertThat(new Canvas(SIDE).draw(scene(ball, far), FRONT).rgb()).isEqualTo(first.rgb());
    }

    private static Picture above(Part part, OptionalDouble floor, Set<String> shadowless) {
        return new Canvas(SIDE).draw(new Scene(List.of(part), List.of(), floor, shadowless), ABOVE);
    }

    private static int ground() {
        return at(new Canvas(SIDE).draw(scene(), ABOVE), 32, 32);
    }

    private static int shadow() {
        return Colour.mix(ground(), Ground.SHADOW, 0.75);
    }

    private static Mesh ball() {
        return Shapes.ball(new Vec(0, 32, 5), 16);
    }
}
