package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.card.CardLimits;

import java.util.Set;

/** Rules on texts: they fit on a card, and hold nothing that cannot be seen. */
final class TextRules {
    /**
     * What a card says besides the record’s own texts: labels, dose, muscles, safety line, marks.
     */
    private static final int ROOM_FOR_THE_REST = 1_300;

    /** Not on the card itself: other names are only searched, the picture has its own limit. */
    private static final Set<String> NOT_ON_THE_CARD = Set.of("aliases", "imageAlt");

    private TextRules() {}

    static void check(Case checked) {
        for (var kind : RecordKind.values())
            for (var entry : checked.records(kind)) check(checked, entry);
    }

    /** Checks one record, or its translation in the place of it. */
    static void check(Case checked, Entry entry) {
        var texts = entry.json().path("text");
        int length = 0;
        for (var field : texts.properties()) {
            if (!NOT_ON_THE_CARD.contains(field.getKey())) length += length(field.getValue());
            checkVisible(checked, entry, field.getValue(), "/text/" + field.getKey());
        }
        int most = CardLimits.CARD_TEXT - ROOM_FOR_THE_REST;
        if (length > most) checked.error(entry, "/text", "doesNotFit", length, most);
    }

    private static int length(JsonNode node) {
        int length = node.asText().length();
        for (var each : node) length += length(each);
        return length;
    }

    private static void checkVisible(Case checked, Entry entry, JsonNode node, String pointer) {
        if (node.isArray())
            for (int i = 0; i < node.size(); i++)
                checkVisible(checked, entry, node.path(i), pointer + "/" + i);
        if (!node.isTextual()) return;
        var text = node.asText();
        if (text.isBlank()) checked.error(entry, pointer, "blank");
        else if (!text.equals(text.strip())) checked.house(entry, pointer, "spacesAround");
        if (text.codePoints().anyMatch(TextRules::cannotBeSeen))
            checked.error(entry, pointer, "invisible");
    }

    /** Control characters, line breaks among them, and marks that turn the direction of text. */
    private static boolean cannotBeSeen(int point) {
        return Character.isISOControl(point)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x2028
                || point == 0x2029;
    }
}
