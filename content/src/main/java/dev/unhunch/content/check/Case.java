package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.util.Collection;
import java.util.Optional;

/**
 * A pack under check.
 *
 * @param pack the pack itself: only its own records are judged
 * @param base what it lies over: the built-in pack and those between; empty for the former
 * @param world what its records may refer to: its own and those that it leaves of the base
 * @param builtIn whether it is the built-in pack, which is held to the house rules
 * @param problems where to note what is wrong
 */
record Case(RawPack pack, RawPack base, RawPack world, boolean builtIn, Problems problems) {
    static Case of(RawPack pack, RawPack base, boolean builtIn, Problems problems) {
        return new Case(pack, base, pack.over(base), builtIn, problems);
    }

    Collection<Entry> records(RecordKind kind) {
        return pack.records(kind).values();
    }

    Optional<JsonNode> exercise(String id) {
        return world.record(RecordKind.EXERCISES, id).map(Entry::json);
    }

    void error(Entry entry, String pointer, String reason, Object... arguments) {
        problems.error(entry.file(), pointer, reason, arguments);
    }

    /** A rule of the house: broken by the built-in pack it is an error, by others a warning. */
    void house(Entry entry, String pointer, String reason, Object... arguments) {
        if (builtIn) problems.error(entry.file(), pointer, reason, arguments);
        else problems.warning(entry.file(), pointer, reason, arguments);
    }
}
