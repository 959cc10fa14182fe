package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.Problem;
import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** What a pack changes under the routines, challenges and texts of the packs below it. */
final class BelowRules {
    private final Case checked;

    /** The file of this pack that changes an exercise, by the file of what uses it. */
    private final Map<String, Entry> causes = new HashMap<>();

    private BelowRules(Case checked) {
        this.checked = checked;
    }

    /** Routines and challenges that no longer add up are named, as nobody looks there by chance. */
    static void check(Case checked) {
        new BelowRules(checked).check();
    }

    private void check() {
        if (checked.base().records().isEmpty()) return;
        var problems = new Problems();
        var there = new Case(users(), checked.base(), checked.world(), false, problems);
        RoutineRules.check(there);
        ChallengeRules.check(there);
        problems.errors().forEach(this::pass);
        problems.warnings().forEach(this::pass);
    }

    private void pass(Problem problem) {
        var cause = causes.get(problem.file());
        if (cause != null)
            checked.problems().warning(cause.file(), "", "spoils", problem, problem.file());
    }

    private RawPack users() {
        var users = new EnumMap<RecordKind, SequencedMap<String, Entry>>(RecordKind.class);
        var kept = DisableRules.kept(checked);
        for (var kind : new RecordKind[] {RecordKind.ROUTINES, RecordKind.CHALLENGES}) {
            var using = new TreeMap<String, Entry>();
            for (var entry : kept.records(kind).values())
                if (usesOurs(entry)) using.put(entry.id(), entry);
            users.put(kind, using);
        }
        return new RawPack(checked.pack().manifest(), users, Map.of());
    }

    private boolean usesOurs(Entry entry) {
        for (JsonNode id : entry.json().findValues("exercise")) {
            var ours = checked.pack().record(RecordKind.EXERCISES, id.asText());
            ours.ifPresent(cause -> causes.put(entry.file(), cause));
            if (ours.isPresent()) return true;
        }
        return false;
    }

    /** What is below but looks otherwise because of this pack, under the names of its files. */
    static Case drawnAnew(Case checked) {
        var rules = new BelowRules(checked);
        var anew = new EnumMap<RecordKind, SequencedMap<String, Entry>>(RecordKind.class);
        rules.users()
                .records()
                .forEach((kind, entries) ->
                        entries.forEach((id, entry) -> {
                            var cause = rules.causes.get(entry.file());
                            if (cause != null)
                                put(anew, kind, id, new Entry(cause.file(), entry.json()));
                        }));
        for (var overlay : checked.pack().overlays())
            if (checked.pack().record(overlay.kind(), overlay.id()).isEmpty())
                checked.world()
                        .record(overlay.kind(), overlay.id())
                        .map(below -> new Entry(overlay.file(), below.json()))
                        .ifPresent(entry -> put(anew, overlay.kind(), overlay.id(), entry));
        var pack = new RawPack(checked.pack().manifest(), anew, Map.of());
        return new Case(pack, checked.base(), checked.world(), false, checked.problems());
    }

    private static void put(
            Map<RecordKind, SequencedMap<String, Entry>> records,
            RecordKind kind,
            String id,
            Entry entry) {
        records.computeIfAbsent(kind, _ -> new TreeMap<>()).put(id, entry);
    }
}
