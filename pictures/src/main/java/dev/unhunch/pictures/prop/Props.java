package dev.unhunch.pictures.prop;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.raster.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Things that a pose file puts beside, under or into the hands of a person. */
public final class Props {
    /** Flat things whose shadow would only make the floor dirty. */
    private static final Set<String> SHADOWLESS = Set.of("wall", "mat", "window", "doorway");

    private static final String RIGHT_HAND = "handR";

    private Props() {}

    /**
     * All parts of all things, in the order of the file; throws {@link PoseProblem} for things,
     * fields and joints that are not known.
     */
    public static List<Part> of(JsonNode props, Skeleton skeleton) {
        var parts = new ArrayList<Part>();
        var seen = new ArrayList<String>();
        for (var each : props) {
            var type = each.path("type").asText();
            var kind = Kinds.named(type);
            kind.check(type, each);
            for (var joint : joints(each, kind, skeleton)) {
                long before = seen.stream().filter(type::equals).count();
                seen.add(type);
                var piece = before == 0 ? type : type + " " + (before + 1);
                parts.addAll(kind.draw().apply(new Setting(each, skeleton, joint, piece)));
            }
        }
        return parts;
    }

    /** Whether a piece is something that lies or stands flat, such as a mat or a wall. */
    public static boolean isShadowless(String piece) {
        return SHADOWLESS.contains(piece.split(" ", 2)[0]);
    }

    /** None (in the room), one, or both of a pair such as {@code hand}. */
    private static List<String> joints(JsonNode json, Kind kind, Skeleton skeleton) {
        if (!json.has("from")) return List.of(kind.held() && !json.has("at") ? RIGHT_HAND : "");
        var from = json.path("from").asText();
        Map<String, ?> known = skeleton.anchors();
        if (known.containsKey(from)) return List.of(from);
        if (known.containsKey(from + "L")) return List.of(from + "L", from + "R");
        throw new PoseProblem(
                "no joint is called \"" + from + "\"; there are " + new TreeSet<>(known.keySet()));
    }
}
