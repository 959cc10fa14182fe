/** Commands said once: names, options and how a typed line becomes a call. */
@NullMarked
package dev.unhunch.core.command;

import org.jspecify.annotations.NullMarked;
