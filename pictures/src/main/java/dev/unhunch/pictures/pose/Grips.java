package dev.unhunch.pictures.pose;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Shapes of hands by their names. */
final class Grips {
    /**
     * Knuckle, middle and end joints, spread, and the thumb: across, abduction, bend, and what it
     * meets: a fingertip, closed fingers.
     */
    private static final Map<String, double[]> NAMED =
            new TreeMap<>(
                    Map.of(
                            "relaxed", new double[] {18, 24, 12, 2, 0.15, 18, 12, 0, 0},
                            "flat", new double[] {0, 0, 0, 1.5, 0, 8, 0, 0, 0},
                            "spread", new double[] {0, 0, 0, 14, 0, 25, 0, 0, 0},
                            "fist", new double[] {82, 98, 62, 0, 0.75, 30, 45, 0, 1},
                            "grip", new double[] {68, 88, 45, 0, 0.8, 42, 28, 0, 1},
                            "cup", new double[] {32, 30, 18, 0, 0.2, 22, 10, 0, 0},
                            "hook", new double[] {0, 98, 66, 0, 0, 10, 0, 0, 0},
                            "table", new double[] {86, 0, 0, 0, 0, 10, 0, 0, 0},
                            "straight-fist", new double[] {86, 96, 4, 0, 0.2, 20, 10, 0, 1},
                            "pinch", new double[] {52, 58, 26, 2, 0.75, 42, 14, 1, 0}));

    private Grips() {}

    static Set<String> names() {
        return NAMED.keySet();
    }

    static ObjectNode named(String name) {
        if (name.equals("point")) {
            var pointing = named("fist");
            for (var joint : new String[] {"knuckles", "middles", "ends"})
                pointing.withArray(joint).set(0, JsonNodeFactory.instance.numberNode(4));
            return pointing;
        }
        var values = NAMED.get(name);
        if (values == null)
            throw new PoseProblem(
                    "no hand is called \"" + name + "\"; there are " + names() + " and point");
        return node(values);
    }

    private static ObjectNode node(double[] values) {
        var node = JsonNodeFactory.instance.objectNode();
        var joints = new String[] {"knuckles", "middles", "ends"};
        for (int joint = 0; joint < joints.length; joint++)
            for (int finger = 0; finger < 4; finger++)
                node.withArray(joints[joint]).add(values[joint]);
        node.put("spread", values[3]);
        node.put("thumbAcross", values[4]);
        node.put("thumbAbduction", values[5]);
        node.put("thumbBend", values[6]);
        node.put("thumbTouch", values[7]);
        return node.put("thumbOver", values[8]);
    }
}
