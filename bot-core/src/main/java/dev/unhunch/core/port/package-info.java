/**
 * What the core asks of the world around it: chat platforms, people's standing, the web chat's
 * messages.
 */
@NullMarked
package dev.unhunch.core.port;

import org.jspecify.annotations.NullMarked;
