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

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.util.List;

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
        for (var reference : REFERENCES)
            for (var entry : checked.records(reference.from()))
                new Walk(checked, entry, reference).at(entry.json(), "", reference.path());
    }

    private record Walk(Case checked, Entry entry, Reference reference) {
        void at(JsonNode node, String pointer, String path) {
            if (path.isEmpty()) {
                resolve(node, pointer);
                return;
            }
            int slash = path.indexOf('/');
            var step = slash < 0 ? path : path.substring(0, slash);
            var rest = slash < 0 ? "" : path.substring(slash + 1);
            if (!step.equals("*")) at(node.path(step), pointer + "/" + step, rest);
            else if (node.isArray())
                for (int i = 0; i < node.size(); i++) at(node.path(i), pointer + "/" + i, rest);
        }

        private void resolve(JsonNode id, String pointer) {
            var to = reference.to();
            if (!id.isTextual() || checked.world().record(to, id.asText()).isPresent()) return;
            if (reference.path().startsWith("progression/"))
                checked.house(entry, pointer, "noSuchStep", to.singular(), id.asText());
            else checked.error(entry, pointer, "noSuch", to.singular(), id.asText(), to.folder());
        }
    }
}
