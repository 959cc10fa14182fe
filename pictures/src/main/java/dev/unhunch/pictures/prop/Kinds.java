package dev.unhunch.pictures.prop;

import static dev.unhunch.pictures.prop.Kind.held;
import static dev.unhunch.pictures.prop.Kind.standing;

import dev.unhunch.pictures.pose.PoseProblem;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All kinds of things, by the names that pose files use. */
final class Kinds {
    private static final Map<String, Kind> ALL =
            Map.ofEntries(
                    Map.entry("chair", standing(Chair.FIELDS, Chair::parts)),
                    Map.entry("wheelchair", standing(Wheelchair.FIELDS, Wheelchair::parts)),
                    Map.entry("desk", standing(Furniture.DESK_FIELDS, Furniture::desk)),
                    Map.entry("table", standing(Furniture.TABLE_FIELDS, Furniture::table)),
                    Map.entry("step", standing(Furniture.BLOCK_FIELDS, Furniture::step)),
                    Map.entry("box", standing(Furniture.BLOCK_FIELDS, Furniture::box)),
                    Map.entry("footrest", standing(Furniture.BLOCK_FIELDS, Furniture::footrest)),
                    Map.entry("screen", standing(Set.of(), s -> Devices.alone(s, Devices::screen))),
                    Map.entry("laptop", standing(Set.of(), s -> Devices.alone(s, Devices::laptop))),
                    Map.entry(
                            "keyboard",
                            standing(Set.of(), s -> Devices.alone(s, Devices::keyboard))),
                    Map.entry("mouse", standing(Set.of(), s -> Devices.alone(s, Devices::mouse))),
                    Map.entry("wall", standing(Room.WALL_FIELDS, Room::wall)),
                    Map.entry("doorway", standing(Room.DOORWAY_FIELDS, Room::doorway)),
                    Map.entry("window", standing(Room.WINDOW_FIELDS, Room::window)),
                    Map.entry("mat", standing(Soft.SIZE, Soft::mat)),
                    Map.entry("pillow", standing(Soft.SIZE, Soft::pillow)),
                    Map.entry("foam-roller", standing(Soft.ROLL, Soft::roller)),
                    Map.entry("stability-ball", standing(Soft.RADIUS, Soft::stabilityBall)),
                    Map.entry("ball", standing(Soft.RADIUS, Soft::massageBall)),
                    Map.entry("towel", standing(Towel.FIELDS, Towel::parts)),
                    Map.entry("band", standing(Band.FIELDS, Band::parts)),
                    Map.entry("machine", standing(Machine.FIELDS, Machine::machine)),
                    Map.entry("door-anchor", standing(Set.of(), Machine::doorAnchor)),
                    Map.entry("dumbbell", held(Held.SIZE, Held::dumbbell)),
                    Map.entry("hammer", held(Held.LENGTH, Held::hammer)),
                    Map.entry("soft-ball", held(Held.RADIUS, Held::ball)),
                    Map.entry("phone", held(Set.of(), Held::phone)),
                    Map.entry("pencil", held(Held.LENGTH, Held::pencil)),
                    Map.entry("book", held(Held.SIZE, Held::book)));

    private Kinds() {}

    /** Throws {@link PoseProblem} for a name that is not known. */
    static Kind named(String type) {
        var kind = ALL.get(type);
        if (kind == null)
            throw new PoseProblem("no prop is called \"" + type + "\"; there are " + names());
        return kind;
    }

    static Set<String> names() {
        return new TreeSet<>(new TreeMap<>(ALL).keySet());
    }
}
