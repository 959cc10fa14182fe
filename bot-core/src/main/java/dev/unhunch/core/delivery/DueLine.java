package dev.unhunch.core.delivery;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.schedule.Slot;

/** A line whose next slot has come near. */
public record DueLine(Subscription subscription, Line line, Slot slot) {}
