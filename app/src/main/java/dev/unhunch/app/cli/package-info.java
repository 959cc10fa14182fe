/** The commands of the command line. */
@NullMarked
package dev.unhunch.app.cli;

import org.jspecify.annotations.NullMarked;
