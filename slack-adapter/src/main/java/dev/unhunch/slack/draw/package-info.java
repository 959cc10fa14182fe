/** Cards as blocks of Block Kit, forms as modal views. */
@NullMarked
package dev.unhunch.slack.draw;

import org.jspecify.annotations.NullMarked;
