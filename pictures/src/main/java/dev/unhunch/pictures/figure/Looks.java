package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.figure.Look.Hair;
import dev.unhunch.pictures.figure.Look.Sleeve;
import dev.unhunch.pictures.pose.PoseProblem;

import java.util.List;

/** The people in our pictures. */
public final class Looks {
    private static final List<Look> ALL =
            List.of(
                    new Look(
                            "ada",
                            0xE2A47C,
                            0x3A2A22,
                            Hair.BUN,
                            0x2F7F86,
                            Sleeve.SHORT,
                            0x34435C,
                            0xF3EFE7,
                            0.95),
                    new Look(
                            "bo",
                            0x8A5636,
                            0x241A16,
                            Hair.SHORT,
                            0xE0A03A,
                            Sleeve.SHORT,
                            0x35405A,
                            0xE9E5DD,
                            1.04),
                    new Look(
                            "cem",
                            0xD99A70,
                            0x4A3728,
                            Hair.BEARD,
                            0x4777B0,
                            Sleeve.SHORT,
                            0x3B3F4E,
                            0xEDE9E0,
                            1.1),
                    new Look(
                            "dalia",
                            0xC98A60,
                            0x6B4C9A,
                            Hair.SCARF,
                            0x7E6BB5,
                            Sleeve.LONG,
                            0x333B52,
                            0xF1ECE4,
                            1.0),
                    new Look(
                            "eun",
                            0xEDB990,
                            0x1F1B1D,
                            Hair.BOB,
                            0xC7605F,
                            Sleeve.SHORT,
                            0x3A465E,
                            0xF3EFE7,
                            0.93),
                    new Look(
                            "femi",
                            0x6B4128,
                            0x1D1512,
                            Hair.CURLS,
                            0x3F9A6E,
                            Sleeve.SHORT,
                            0x2F3950,
                            0xEFEBE3,
                            0.98));

    private Looks() {}

    /** The one that a pose file names. */
    public static Look named(String name) {
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new PoseProblem(
                                "nobody looks like \""
                                        + name
                                        + "\"; there are "
                                        + ALL.stream().map(Look::name).toList()));
    }

    /** Always the same one for an id. */
    public static Look of(String id) {
        return ALL.get(Math.floorMod(id.hashCode() * 31 >>> 3, ALL.size()));
    }
}
