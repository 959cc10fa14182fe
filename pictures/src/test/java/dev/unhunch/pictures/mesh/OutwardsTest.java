package dev.unhunch.pictures.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;

class OutwardsTest {
    private static final Vec CENTRE = new Vec(12, 80, -7);
    private static final Vec AHEAD = new Vec(3, 9, -6);
    private static final Frame TURNED = Frame.UPRIGHT.bent(35).twisted(50).tilted(-20);

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void all_corners_of_a_body_look_away_from_its_middle(Mesh mesh) {
        for (int i = 0; i < mesh.points().size(); i++) {
            var normal = mesh.normals().get(i);
            assertThat(normal.length()).as("corner %s", i).isCloseTo(1, within(1e-6));
            assertThat(normal.dot(mesh.points().get(i).minus(CENTRE))).as("%s", i).isPositive();
        }
    }

    static List<Named<Mesh>> bodies() {
        Vec from = CENTRE.minus(AHEAD), to = CENTRE.plus(AHEAD);
        return List.of(
                Named.of("ball", Shapes.ball(CENTRE, 8)),
                Named.of("ellipsoid", Shapes.ellipsoid(CENTRE, TURNED, new Vec(3, 9, 5))),
                Named.of("box", Shapes.box(CENTRE, TURNED, new Vec(10, 4, 6))),
                Named.of("tube", Shapes.tube(List.of(from, to), 4, 3)),
                Named.of("pill", Pill.of(from, 4, to, 3)),
                Named.of("loft", Shapes.loft(rings())),
                Named.of("grid", Grid.closed(rows())),
                Named.of("large ball", Solids.ball(CENTRE, 30)),
                Named.of("rounded box", Solids.roundedBox(CENTRE, TURNED, new Vec(20, 6, 12), 2)),
                Named.of("cylinder", Solids.cylinder(from, to, 5)),
                Named.of("cushion", Solids.cushion(CENTRE, TURNED, new Vec(40, 12, 30))));
    }

    private static List<Ring> rings() {
        var rings = new ArrayList<Ring>();
        for (double height : new double[] {-8, -3, 2, 9})
            rings.add(
                    Ring.across(TURNED, CENTRE.plus(TURNED.up().times(height)), 6, 4).square(0.5));
        return rings;
    }

    private static List<List<Vec>> rows() {
        var rows = new ArrayList<List<Vec>>();
        for (var ring : rings()) {
            var row = new ArrayList<Vec>();
            for (int i = 0; i < 12; i++) row.add(ring.point(2 * Math.PI * i / 12));
            rows.add(row);
        }
        return rows;
    }

    @Test
    void a_bent_tube_looks_away_from_its_path() {
        var path = List.of(new Vec(0, 0, 0), new Vec(0, 20, 0), new Vec(20, 30, 5));
        var mesh = Shapes.tube(path, 3, 3, 3);
        // The last two corners close the ends.
        for (int i = 0; i < mesh.points().size() - 2; i++) {
            var point = mesh.points().get(i);
            var nearest = path.get(i * path.size() / (mesh.points().size() - 2));
            assertThat(mesh.normals().get(i).dot(point.minus(nearest))).isPositive();
        }
    }

    @Test
    void a_tyre_looks_away_from_its_rim() {
        var mesh = Solids.torus(CENTRE, Vec.UP, 30, 3);
        for (int i = 0; i < mesh.points().size(); i++) {
            var out = mesh.points().get(i).minus(CENTRE);
            var rim = out.across(Vec.UP).unit().times(30);
            assertThat(mesh.normals().get(i).dot(out.minus(rim))).isPositive();
        }
    }

    @Test
    void a_union_keeps_all_triangles_of_all_its_bodies() {
        Mesh ball = Shapes.ball(CENTRE, 8), box = Shapes.box(CENTRE, TURNED, AHEAD);
        var both = Mesh.union(List.of(ball, box));
        assertThat(both.triangles()).hasSize(ball.triangles().length + box.triangles().length);
        var last = both.points().get(both.triangles()[both.triangles().length - 1]);
        assertThat(last).isEqualTo(box.points().get(box.triangles()[box.triangles().length - 1]));
    }

    @Test
    void a_thicker_surface_lies_outside_of_the_first() {
        var thick = Grid.thicker(Shapes.ball(CENTRE, 8), _ -> 2);
        for (var point : thick.points())
            assertThat(point.minus(CENTRE).length()).isCloseTo(10, within(0.05));
    }
}
