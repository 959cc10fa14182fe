package dev.unhunch.content.check;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RecordKind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Pictures and what they are of belong together; without a picture a card is whole, too. */
final class PictureRules {
    private static final List<String> ENDINGS = List.of(".png", ".gif");

    private PictureRules() {}

    static void check(Case checked) {
        checkDrawn(checked);
        checkUsed(checked);
    }

    private static void checkDrawn(Case checked) {
        var pictures = checked.world().pictures().keySet();
        for (var entry : checked.records(RecordKind.EXERCISES)) {
            var pose = entry.json().path("pose").asText();
            if (pose.isEmpty()) continue;
            for (var ending : ENDINGS)
                if (!pictures.contains(RawPack.stem(pose) + ending))
                    checked.house(entry, "/pose", "pictureMissing", RawPack.stem(pose) + ending);
        }
    }

    private static void checkUsed(Case checked) {
        var used = used(checked.world());
        var unused = new TreeSet<String>();
        for (var name : checked.pack().pictures().keySet())
            if (!used.contains(name.substring(0, name.lastIndexOf('.')))) unused.add(name);
        for (var name : unused) checked.problems().warning("poses/" + name, "", "pictureUnused");
    }

    private static Set<String> used(RawPack world) {
        var used = new HashSet<String>();
        for (var kind : RecordKind.values())
            for (var entry : world.records(kind).values()) {
                kind.picture(entry.id()).ifPresent(used::add);
                if (kind == RecordKind.EXERCISES)
                    used.add(RawPack.stem(entry.json().path("pose").asText()));
            }
        return used;
    }
}
