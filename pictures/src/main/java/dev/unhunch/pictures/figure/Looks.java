package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.figure.Look.Extra;
import dev.unhunch.pictures.figure.Look.Hair;
import dev.unhunch.pictures.figure.Look.Sleeve;
import dev.unhunch.pictures.pose.PoseProblem;

import java.util.List;
import java.util.Set;

/**
 * The people in our pictures. Tops are neither red nor orange, which are the colours of arrows and
 * of muscles at work.
 */
public final class Looks {
    private static final List<Look> ALL =
            List.of(
                    new Look(
                            "ada",
                            0xE4AB85,
                            0x5A3A28,
                            Hair.BUN,
                            0x2F7F86,
                            Sleeve.SHORT,
                            0x34435C,
                            0xF3EFE7,
                            0.95,
                            Set.of()),
                    new Look(
                            "bo",
                            0x8A5636,
                            0x30241F,
                            Hair.SHORT,
                            0x86A85C,
                            Sleeve.SHORT,
                            0x3A4152,
                            0xE9E5DD,
                            1.04,
                            Set.of()),
                    new Look(
                            "cem",
                            0xD99A70,
                            0x4A3226,
                            Hair.BEARD,
                            0x4777B0,
                            Sleeve.SHORT,
                            0x474543,
                            0xEDE9E0,
                            1.1,
                            Set.of()),
                    new Look(
                            "dalia",
                            0xC98A60,
                            0x67508F,
                            Hair.SCARF,
                            0xA79BCB,
                            Sleeve.LONG,
                            0x333B52,
                            0xF1ECE4,
                            1.0,
                            Set.of()),
                    new Look(
                            "eun",
                            0xEFC09A,
                            0x2C2830,
                            Hair.BOB,
                            0x5B78C2,
                            Sleeve.SHORT,
                            0x4A4F66,
                            0xF3EFE7,
                            0.93,
                            Set.of()),
                    new Look(
                            "femi",
                            0x6B4128,
                            0x352A22,
                            Hair.CURLS,
                            0xD9C262,
                            Sleeve.SHORT,
                            0x2F4A50,
                            0xEFEBE3,
                            0.98,
                            Set.of()),
                    new Look(
                            "gil",
                            0xDDA283,
                            0xA9ADB3,
                            Hair.SHORT,
                            0x3F5F86,
                            Sleeve.SHORT,
                            0x57534E,
                            0xE6E2DA,
                            1.06,
                            Set.of(Extra.GLASSES, Extra.OLDER)));

    private Looks() {}

    /** The one that a pose file names; throws {@link PoseProblem} if there is none. */
    public static Look named(String name) {
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new PoseProblem(
                                "nobody looks like \"" + name + "\"; there are " + names()));
    }

    /** Always the same one for an id, on every machine. */
    public static Look of(String id) {
        // Ids differ little; multiplying spreads the difference over all bits (Fibonacci hashing).
        int mixed = id.hashCode() * 0x9E3779B9;
        return ALL.get((mixed >>> 16) % ALL.size());
    }

    /** Whom pose files may ask for. */
    public static List<String> names() {
        return ALL.stream().map(Look::name).toList();
    }
}
