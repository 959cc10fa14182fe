package dev.unhunch.pictures.prop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.unhunch.pictures.figure.Anchor;
import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** The way of a tape or a rope: through fists, around feet, over places of the room. */
final class Route {
    /** Where a bar or a tape lies in a closed hand, from the middle of the palm. */
    static final Vec GRIP = new Vec(0, 3.2, 2.75);

    /** From the middle of a fist to where a tape leaves it. */
    private static final double FIST = 4.6;

    /** What hangs out behind the hand that holds an end. */
    private static final double TAIL = 6;

    /** A free way at least this long sags. */
    private static final double SPAN = 14;

    private final Skeleton skeleton;
    private final List<String> names = new ArrayList<>();
    private final List<Vec> stops = new ArrayList<>();
    private final List<Vec> way = new ArrayList<>();

    private Route(Setting setting, JsonNode through) {
        skeleton = setting.skeleton();
        if (through.size() < 2)
            throw new PoseProblem("\"through\" takes at least two places, not " + through);
        for (var each : through) {
            var name = each.isTextual() ? each.asText() : "";
            var place = setting.place(each);
            names.add(name);
            stops.add(name.startsWith("hand") ? grip(skeleton.get(name)) : place);
        }
    }

    /** Between both hands where the file does not say; it hangs down by some centimetres. */
    static List<Vec> of(Setting setting, double slack) {
        var json = setting.json().path("through");
        if (json.isMissingNode())
            json = JsonNodeFactory.instance.arrayNode().add("handL").add("handR");
        var route = new Route(setting, json);
        for (int i = 0; i < route.stops.size(); i++) route.pass(i);
        return slack == 0 ? List.copyOf(route.way) : sagging(route.way, slack);
    }

    static Vec grip(Anchor hand) {
        return hand.point(GRIP.x(), GRIP.y(), GRIP.z());
    }

    private void pass(int index) {
        var name = names.get(index);
        if (name.startsWith("hand")) hand(index);
        else if (name.startsWith("ankle")) foot(index);
        else way.add(stops.get(index));
    }

    private void hand(int index) {
        var hand = skeleton.get(names.get(index));
        var grip = stops.get(index);
        var across = hand.frame().left();
        boolean first = index == 0, last = index == stops.size() - 1;
        if (!first) way.add(grip.plus(towards(across, grip, stops.get(index - 1)).times(FIST)));
        else way.addAll(tail(grip, towards(across, grip, stops.get(1)).times(-1)).reversed());
        way.add(grip);
        if (!last) way.add(grip.plus(towards(across, grip, stops.get(index + 1)).times(FIST)));
        else way.addAll(tail(grip, towards(across, grip, stops.get(index - 1)).times(-1)));
    }

    private static List<Vec> tail(Vec grip, Vec out) {
        var end = grip.plus(out.times(FIST));
        return List.of(end, end.plus(out.times(2)).plus(Vec.UP.times(-TAIL)));
    }

    private static Vec towards(Vec axis, Vec from, Vec to) {
        return axis.times(to.minus(from).dot(axis) < 0 ? -1 : 1);
    }

    /** Under the sole, from the side where the tape comes from to the side where it goes. */
    private void foot(int index) {
        var foot = skeleton.get(names.get(index));
        double before = aside(foot, stops.get(Math.max(index - 1, 0)));
        double after = aside(foot, stops.get(Math.min(index + 1, stops.size() - 1)));
        int enters = before >= after ? 1 : -1;
        if (!isFoot(index - 1)) way.add(foot.point(enters * 5.2, -5.5, 7));
        way.add(foot.point(enters * 4.2, -8.2, 7));
        way.add(foot.point(-enters * 4.2, -8.2, 7));
        if (!isFoot(index + 1)) way.add(foot.point(-enters * 5.2, -5.5, 7));
    }

    private boolean isFoot(int index) {
        return index >= 0 && index < names.size() && names.get(index).startsWith("ankle");
    }

    private static double aside(Anchor foot, Vec place) {
        return place.minus(foot.at()).dot(foot.frame().left());
    }

    /** As a chain hangs, near enough: a parabola. */
    private static List<Vec> sagging(List<Vec> way, double slack) {
        var result = new ArrayList<Vec>();
        for (int i = 0; i + 1 < way.size(); i++) {
            Vec from = way.get(i), to = way.get(i + 1);
            int steps = to.minus(from).length() < SPAN ? 1 : 12;
            for (int step = 0; step < steps; step++) {
                double t = step / (double) steps;
                double sag = steps == 1 ? 0 : 4 * t * (1 - t) * slack;
                result.add(from.mix(to, t).minus(Vec.UP.times(sag)));
            }
        }
        result.add(way.getLast());
        return List.copyOf(result);
    }
}
