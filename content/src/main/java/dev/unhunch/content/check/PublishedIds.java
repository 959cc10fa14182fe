package dev.unhunch.content.check;

import dev.unhunch.content.pack.RecordKind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Ids that have been published stay: buttons in old messages, subscriptions and packs of others
 * refer to them. A new item's id is added to the list and is published with it.
 */
final class PublishedIds {
    private static final String LIST = "published-ids.txt";
    private static final List<RecordKind> KINDS =
            List.of(
                    RecordKind.EXERCISES,
                    RecordKind.TIPS,
                    RecordKind.ROUTINES,
                    RecordKind.CHALLENGES);

    private PublishedIds() {}

    static void check(Case checked) {
        if (!checked.builtIn()) return;
        var published = read();
        for (var kind : KINDS)
            for (var entry : checked.records(kind))
                if (!published.remove(line(kind, entry.id())))
                    checked.error(entry, "/id", "notPublished", line(kind, entry.id()), LIST);
        for (var gone : published)
            checked.problems().error(PackRules.MANIFEST, "", "idIsGone", gone);
    }

    /** The line for an item: {@code exercises/neck-flexion}. */
    private static String line(RecordKind kind, String id) {
        return kind.folder() + "/" + id;
    }

    private static Set<String> read() {
        try (InputStream stream = PublishedIds.class.getResourceAsStream(LIST)) {
            if (stream == null) throw new IllegalStateException("no " + LIST);
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new LinkedHashSet<>(text.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
