/** The one door into the product: what comes in, what goes back, and which feature answers. */
@NullMarked
package dev.unhunch.core.bot;

import org.jspecify.annotations.NullMarked;
