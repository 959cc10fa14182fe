/** Who speaks and where. */
@NullMarked
package dev.unhunch.core.people;

import org.jspecify.annotations.NullMarked;
