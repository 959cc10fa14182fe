package dev.unhunch.core.exercise;

import java.time.LocalDate;

/**
 * That a clinician has read an item and stands by it.
 *
 * @param role the profession, such as "physiotherapist"
 */
public record Review(String by, String role, LocalDate on) {}
