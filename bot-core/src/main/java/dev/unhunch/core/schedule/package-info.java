/** Local times that become instants: one slot for each local date. */
@NullMarked
package dev.unhunch.core.schedule;

import org.jspecify.annotations.NullMarked;
