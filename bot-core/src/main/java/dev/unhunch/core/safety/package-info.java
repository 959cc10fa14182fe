/** Words that sound like an emergency, and what is said then. */
@NullMarked
package dev.unhunch.core.safety;

import org.jspecify.annotations.NullMarked;
