package dev.unhunch.core.feature;

import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.safety.Safety;
import dev.unhunch.core.safety.SafetyCheck;

/**
 * All that answers are made from, at one moment.
 *
 * @param matcher finds things in that library
 * @param check looks for alarming words by the rules of that safety
 */
public record Content(Library library, Matcher matcher, Safety safety, SafetyCheck check) {}
