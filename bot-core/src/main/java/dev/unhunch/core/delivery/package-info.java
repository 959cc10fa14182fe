/** One post for each slot, exactly once as people see it: plan, lease, send, settle. */
@NullMarked
package dev.unhunch.core.delivery;

import org.jspecify.annotations.NullMarked;
