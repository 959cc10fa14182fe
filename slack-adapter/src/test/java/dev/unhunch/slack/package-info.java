/** The whole adapter. */
@NullMarked
package dev.unhunch.slack;

import org.jspecify.annotations.NullMarked;
