/** Words for times, days, dates and time zones, as people type them. */
@NullMarked
package dev.unhunch.core.when;

import org.jspecify.annotations.NullMarked;
