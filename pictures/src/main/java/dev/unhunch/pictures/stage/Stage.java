package dev.unhunch.pictures.stage;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.pictures.figure.Detail;
import dev.unhunch.pictures.figure.Figure;
import dev.unhunch.pictures.figure.Look;
import dev.unhunch.pictures.figure.Looks;
import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.figure.Solver;
import dev.unhunch.pictures.pose.Pose;
import dev.unhunch.pictures.pose.PoseFile;
import dev.unhunch.pictures.prop.Props;
import dev.unhunch.pictures.raster.Arrow;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.raster.Scene;
import dev.unhunch.pictures.space.Camera;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that stays the same while one exercise is drawn: who, with what, seen from where. */
public final class Stage {
    /** Width and height of our pictures in pixels. */
    public static final int SIDE = 512;

    private static final Pattern HEAD =
            Pattern.compile("head|hair.*|beard|scarf|scarfCap|ear|nose|glasses");

    private final PoseFile file;
    private final Look look;
    private final Predicate<Part> matters;
    private final Camera camera;

    /** Chooses who is seen and finds the camera that sees all keyframes. */
    public Stage(PoseFile file) {
        this.file = file;
        var settings = file.settings();
        var person =
                settings.has("look")
                        ? Looks.named(settings.path("look").asText())
                        : Looks.of(file.id());
        look = settings.path("bare").asBoolean() ? person.barefoot() : person;
        matters = Framing.of(settings.path("camera").path("frame").asText("whole"));
        camera = camera(settings.path("camera"));
    }

    /** From where it is seen. */
    public Camera camera() {
        return camera;
    }

    /** The person of a pose, with clothes, without things. */
    public List<Part> person(Skeleton skeleton) {
        return Figure.of(skeleton, look, Detail.FAR);
    }

    /** Whether a part has to be in the picture. */
    public boolean matters(Part part) {
        return matters.test(part);
    }

    /** Whether the whole of a part is in the picture. */
    public boolean sees(Part part) {
        double reach = SIDE / 2.0 / camera.scale();
        Vec right = camera.right(), up = camera.up();
        return part.mesh().points().stream()
                .map(point -> point.minus(camera.centre()))
                .allMatch(point ->
                        Math.abs(right.dot(point)) < reach && Math.abs(up.dot(point)) < reach);
    }

    /** Whether people and things stand on a floor. */
    public boolean hasFloor() {
        return file.settings().path("floor").asBoolean(true);
    }

    /** Whether a part belongs to the head, which no arrow may cover. */
    public static boolean isHead(String part) {
        return HEAD.matcher(part).matches();
    }

    /** What is seen in one moment. */
    public Scene scene(Pose pose) {
        var skeleton = Solver.solve(pose);
        var parts = parts(skeleton, Detail.at(camera.scale()));
        return new Scene(
                parts,
                arrows(pose, skeleton),
                hasFloor() ? OptionalDouble.of(0) : OptionalDouble.empty(),
                parts.stream()
                        .map(Part::piece)
                        .filter(Props::isShadowless)
                        .collect(Collectors.toSet()));
    }

    private List<Part> parts(Skeleton skeleton, Detail detail) {
        var parts = new ArrayList<Part>();
        parts.addAll(Figure.of(skeleton, look, detail));
        parts.addAll(Props.of(file.settings().path("props"), skeleton));
        return parts;
    }

    private Camera camera(JsonNode json) {
        var direction =
                new Camera(
                        json.path("azimuth").asDouble(0),
                        json.path("elevation").asDouble(8),
                        1,
                        Vec.ZERO);
        var moments = new ArrayList<List<Part>>();
        for (int i = 0; i < file.keyframes().size(); i++)
            moments.add(parts(Solver.solve(file.at(i)), Detail.FAR));
        var fitted = Framing.fit(direction, moments, matters, SIDE);
        var shift = json.path("shift");
        double scale = fitted.scale() * json.path("zoom").asDouble(1);
        // Shifting moves the figure, in pixels to the right and up.
        var centre =
                fitted.centre()
                        .minus(fitted.right().times(shift.path(0).asDouble() / scale))
                        .minus(fitted.up().times(shift.path(1).asDouble() / scale));
        return fitted.on(centre, scale);
    }

    private List<Arrow> arrows(Pose pose, Skeleton skeleton) {
        var arrows = new ArrayList<Arrow>();
        for (var json : file.settings().path("arrows")) {
            var id = json.path("id").asText();
            var path = new ArrayList<Vec>();
            for (var point : json.path("path")) path.add(point(json, point, skeleton));
            arrows.add(
                    new Arrow(
                            id,
                            path,
                            pose.show().getOrDefault(id, 0.0),
                            json.path("twoWay").asBoolean()));
        }
        return arrows;
    }

    /** Two numbers are pixels from the top left, three are of the world. */
    private Vec point(JsonNode arrow, JsonNode point, Skeleton skeleton) {
        double x = point.path(0).asDouble(), y = point.path(1).asDouble();
        if (point.size() == 2)
            return camera.centre()
                    .plus(camera.right().times((x - SIDE / 2.0) / camera.scale()))
                    .plus(camera.up().times((SIDE / 2.0 - y) / camera.scale()));
        var offset = new Vec(x, y, point.path(2).asDouble());
        return arrow.has("from")
                ? skeleton.get(arrow.path("from").asText()).at().plus(offset)
                : offset;
    }
}
