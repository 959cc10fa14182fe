package dev.unhunch.app.preview;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.core.schedule.Slot;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A preview to read, or as JSON for scripts. */
public final class PreviewText {
    private static final DateTimeFormatter LINE =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd  HH:mm  xxx", Locale.ENGLISH);

    private final OperatorTexts texts;

    /** With the remarks in these texts. */
    public PreviewText(OperatorTexts texts) {
        this.texts = texts;
    }

    /** One array: {@code [{"slot":"2027-03-26","at":"2027-03-26T01:30:00Z"}]}. */
    public static String json(Preview preview) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var slot : preview.slots())
            array.addObject().put("slot", slot.date().toString()).put("at", slot.at().toString());
        return array.toString();
    }

    /** The zone, then a line for each slot: local day, time and offset, and the instant. */
    public String table(Preview preview) {
        var zone = preview.schedule().zone();
        var lines =
                preview.slots().stream()
                        .map(slot -> line(preview, slot))
                        .collect(Collectors.joining("\n"));
        return zone + "\n" + lines;
    }

    private String line(Preview preview, Slot slot) {
        var local = slot.at().atZone(preview.schedule().zone());
        var remark = remark(preview, slot).map(words -> "  " + words).orElse("");
        return LINE.format(local) + "  " + slot.at() + remark;
    }

    private Optional<String> remark(Preview preview, Slot slot) {
        var zone = preview.schedule().zone();
        var rules = zone.getRules();
        var time = preview.schedule().time();
        var wanted = slot.date().atTime(time);
        var offsets = rules.getValidOffsets(wanted);
        if (offsets.isEmpty()) return Optional.of(texts.say("preview.gap", time));
        if (offsets.size() > 1) return Optional.of(texts.say("preview.repeated", time));
        var start = slot.date().atStartOfDay(zone).toInstant();
        var end = slot.date().plusDays(1).atStartOfDay(zone).toInstant();
        return rules.getOffset(start).equals(rules.getOffset(end))
                ? Optional.empty()
                : Optional.of(texts.say("preview.change"));
    }
}
