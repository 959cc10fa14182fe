package dev.unhunch.pictures.prop;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.raster.Part;

import java.util.ArrayList;
import java.util.List;

/** Things that a pose file puts beside, under or into the hands of a person. */
public final class Props {
    private Props() {}

    /** All parts of all things, in the order of the file. */
    public static List<Part> of(JsonNode props, Skeleton skeleton) {
        var parts = new ArrayList<Part>();
        for (var each : props)
            parts.addAll(of(each.path("type").asText(), new Setting(each, skeleton)));
        return parts;
    }

    private static List<Part> of(String type, Setting setting) {
        return switch (type) {
            case "chair" -> Chair.parts(setting);
            case "mat" -> Mat.parts(setting);
            default -> throw new PoseProblem("no prop is called \"" + type + "\"");
        };
    }
}
