package dev.unhunch.pictures.prop;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.raster.Part;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A kind of thing.
 *
 * @param fields that it takes beside those of its place
 * @param held whether it is in the right hand where the file does not say
 */
record Kind(Set<String> fields, boolean held, Function<Setting, List<Part>> draw) {
    private static final Set<String> PLACE =
            Set.of("type", "at", "from", "level", "yaw", "pitch", "roll");

    static Kind standing(Set<String> fields, Function<Setting, List<Part>> draw) {
        return new Kind(fields, false, draw);
    }

    static Kind held(Set<String> fields, Function<Setting, List<Part>> draw) {
        return new Kind(fields, true, draw);
    }

    /** Throws {@link PoseProblem} for a field that nothing would read. */
    void check(String type, JsonNode json) {
        var known = new TreeSet<>(PLACE);
        known.addAll(fields);
        json.fieldNames()
                .forEachRemaining(name -> {
                    if (!known.contains(name))
                        throw new PoseProblem(
                                "a " + type + " has no \"" + name + "\"; it has " + known);
                });
    }
}
