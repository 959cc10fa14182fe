package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RawPack.Overlay;
import dev.unhunch.content.pack.RecordKind;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Packs add to what is built in about safety. They never change it: nobody who reads an answer
 * could tell that a warning is missing.
 */
final class SafetyRecordRules {
    private static final String ADDITION = "addition";

    /** Beside the built-in ones of a tier, all packs together: an answer has to stay readable. */
    private static final int MOST_CONTACTS = 3;

    private final Case checked;
    private final Set<String> rules = new HashSet<>();
    private final Set<String> concepts = new HashSet<>();

    private SafetyRecordRules(Case checked) {
        this.checked = checked;
        for (var below : checked.base().records(RecordKind.SAFETY).values()) {
            below.json().path("rules").forEach(rule -> rules.add(rule.path("id").asText()));
            below.json().path("concepts").fieldNames().forEachRemaining(concepts::add);
        }
    }

    static void check(Case checked) {
        if (checked.builtIn()) return;
        var rules = new SafetyRecordRules(checked);
        for (var entry : checked.records(RecordKind.SAFETY)) rules.check(entry);
        for (var overlay : checked.pack().overlays())
            if (overlay.kind() == RecordKind.SAFETY) rules.check(overlay);
        rules.checkContacts(checked.records(RecordKind.SAFETY));
    }

    private void check(Entry entry) {
        var below = checked.base().record(RecordKind.SAFETY, entry.id());
        boolean isAddition = entry.json().path("type").asText().equals(ADDITION);
        if (below.isPresent()) {
            if (!below.get().json().equals(entry.json()))
                checked.error(entry, "", "safetyStays", entry.id());
        } else if (isAddition) checkNames(entry);
        else checked.error(entry, "/type", "safetyOnlyAdds", entry.json().path("type").asText());
    }

    private void checkNames(Entry entry) {
        int index = 0;
        for (var rule : entry.json().path("rules"))
            if (!rules.add(rule.path("id").asText()))
                checked.error(
                        entry, "/rules/" + index++ + "/id", "nameTaken", rule.path("id").asText());
            else index++;
        for (var concept : entry.json().path("concepts").properties())
            if (!concepts.add(concept.getKey()))
                checked.error(
                        entry, "/concepts/" + concept.getKey(), "nameTaken", concept.getKey());
    }

    private void check(Overlay overlay) {
        var target = new RawPack.Target(overlay.kind(), overlay.id());
        var below = checked.base().overlaysOf().get(target);
        if (below == null
                || below.stream()
                        .noneMatch(each ->
                                each.language().equals(overlay.language())
                                        && each.json().equals(overlay.json())))
            checked.problems().error(overlay.file(), "", "safetyStays", overlay.id());
    }

    private void checkContacts(Collection<Entry> entries) {
        var contacts = new HashMap<String, Integer>();
        for (var entry : checked.base().records(RecordKind.SAFETY).values()) count(entry, contacts);
        for (var entry : entries)
            if (checked.base().record(RecordKind.SAFETY, entry.id()).isEmpty()
                    && count(entry, contacts) > MOST_CONTACTS)
                checked.error(entry, "/contacts", "tooManyContacts", MOST_CONTACTS);
    }

    private static int count(Entry entry, Map<String, Integer> contacts) {
        JsonNode json = entry.json();
        if (!json.path("type").asText().equals(ADDITION)) return 0;
        return contacts.merge(
                json.path("tier").asText(), json.path("contacts").size(), Integer::sum);
    }
}
