package dev.unhunch.content.check;

import static dev.unhunch.content.pack.RecordKind.AREAS;
import static dev.unhunch.content.pack.RecordKind.CONDITIONS;
import static dev.unhunch.content.pack.RecordKind.EQUIPMENT;
import static dev.unhunch.content.pack.RecordKind.EXERCISES;
import static dev.unhunch.content.pack.RecordKind.MUSCLES;
import static dev.unhunch.content.pack.RecordKind.ROUTINES;
import static dev.unhunch.content.pack.RecordKind.TIPS;
import static dev.unhunch.content.pack.RecordKind.TOPICS;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.util.List;
import java.util.function.Consumer;

/** Every id that a record names has to be the id of a record. */
final class ReferenceRules {
    /** Where a kind of record names ids ({@code *} is any place in a list), and of what. */
    private record Reference(RecordKind from, String path, RecordKind to) {}

    private static final List<Reference> REFERENCES =
            List.of(
                    new Reference(EXERCISES, "areas/*", AREAS),
                    new Reference(EXERCISES, "muscles/primary/*", MUSCLES),
                    new Reference(EXERCISES, "muscles/secondary/*", MUSCLES),
                    new Reference(EXERCISES, "equipment/required/*", EQUIPMENT),
                    new Reference(EXERCISES, "equipment/optional/*", EQUIPMENT),
                    new Reference(EXERCISES, "progression/easier/*", EXERCISES),
                    new Reference(EXERCISES, "progression/harder/*", EXERCISES),
                    new Reference(EXERCISES, "contraindications/*", CONDITIONS),
                    new Reference(CONDITIONS, "blocks/areas/*", AREAS),
                    new Reference(CONDITIONS, "blocks/exercises/*", EXERCISES),
                    new Reference(TIPS, "topics/*", TOPICS),
                    new Reference(ROUTINES, "areas/*", AREAS),
                    new Reference(ROUTINES, "equipment/*", EQUIPMENT),
                    new Reference(ROUTINES, "steps/*/exercise", EXERCISES),
                    new Reference(RecordKind.CHALLENGES, "phases/*/daily/*/exercise", EXERCISES),
                    new Reference(RecordKind.CHALLENGES, "phases/*/daily/*/routine", ROUTINES),
                    new Reference(RecordKind.CHALLENGES, "phases/*/daily/*/tip", TIPS),
                    new Reference(TOPICS, "related/*", TOPICS),
                    new Reference(MUSCLES, "areas/*", AREAS),
                    new Reference(RecordKind.TERMS, "means/area", AREAS),
                    new Reference(RecordKind.TERMS, "means/area/id", AREAS),
                    new Reference(RecordKind.TERMS, "means/area/topics/*", TOPICS),
                    new Reference(RecordKind.TERMS, "means/region/areas/*", AREAS),
                    new Reference(RecordKind.TERMS, "means/region/topics/*", TOPICS),
                    new Reference(RecordKind.TERMS, "means/areas/*", AREAS),
                    new Reference(RecordKind.TERMS, "means/muscle", MUSCLES),
                    new Reference(RecordKind.TERMS, "means/equipment", EQUIPMENT),
                    new Reference(RecordKind.TERMS, "means/complaint/areas/*", AREAS),
                    new Reference(RecordKind.TERMS, "means/complaint/topics/*", TOPICS),
                    new Reference(RecordKind.TERMS, "means/topic/id", TOPICS),
                    new Reference(RecordKind.TERMS, "means/topic/related/*", TOPICS));

    private ReferenceRules() {}

    static void check(Case checked) {
        each(
                checked.pack(),
                use -> {
                    if (checked.world().record(use.to(), use.id()).isPresent()) return;
                    var what = use.to().singular();
                    if (use.isSoft())
                        checked.house(use.entry(), use.pointer(), "noSuchStep", what, use.id());
                    else
                        checked.error(
                                use.entry(),
                                use.pointer(),
                                "noSuch",
                                what,
                                use.id(),
                                use.to().folder());
                });
    }

    /** Hands on every place of a pack where a record names another one. */
    static void each(RawPack pack, Consumer<Use> each) {
        for (var reference : REFERENCES)
            for (var entry : pack.records(reference.from()).values())
                new Walk(entry, reference, each).at(entry.json(), "", reference.path());
    }

    /** A place where a record names another one. */
    record Use(Entry entry, String pointer, RecordKind to, String id, boolean isSoft) {}

    private record Walk(Entry entry, Reference reference, Consumer<Use> each) {
        void at(JsonNode node, String pointer, String path) {
            if (path.isEmpty()) {
                if (node.isTextual())
                    each.accept(new Use(entry, pointer, reference.to(), node.asText(), isSoft()));
                return;
            }
            int slash = path.indexOf('/');
            var step = slash < 0 ? path : path.substring(0, slash);
            var rest = slash < 0 ? "" : path.substring(slash + 1);
            if (!step.equals("*")) at(node.path(step), pointer + "/" + step, rest);
            else if (node.isArray())
                for (int i = 0; i < node.size(); i++) at(node.path(i), pointer + "/" + i, rest);
        }

        /** What names something that is not there is none the worse for it. */
        private boolean isSoft() {
            return reference.path().startsWith("progression/");
        }
    }
}
