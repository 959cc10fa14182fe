package dev.unhunch.app.preview;

import dev.unhunch.core.schedule.Schedule;
import dev.unhunch.core.schedule.Slot;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The next slots of a schedule.
 *
 * @param lastSlot the newest date used; null where there is none
 * @param count 1 to {@link #MOST}
 */
public record Preview(Schedule schedule, @Nullable LocalDate lastSlot, Instant after, int count) {
    /** Slots shown at once. */
    public static final int MOST = 1000;

    /** The slots in their order. */
    public List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        var last = lastSlot;
        var from = after;
        while (slots.size() < count) {
            var slot = schedule.nextSlot(last, from);
            slots.add(slot);
            last = slot.date();
            from = slot.at();
        }
        return List.copyOf(slots);
    }
}
