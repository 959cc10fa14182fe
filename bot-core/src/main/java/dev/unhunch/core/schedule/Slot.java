package dev.unhunch.core.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One occasion of a schedule.
 *
 * @param date the local date, which is its identity: a change of zone, clock or rules cannot give
 *     one date two slots
 * @param at the instant of the local time on that date
 */
public record Slot(LocalDate date, Instant at) {}
