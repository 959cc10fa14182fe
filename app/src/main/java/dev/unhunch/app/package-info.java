/** The composition root: wires the product together and starts it. */
@NullMarked
package dev.unhunch.app;

import org.jspecify.annotations.NullMarked;
