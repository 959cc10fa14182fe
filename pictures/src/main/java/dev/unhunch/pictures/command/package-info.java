/** The command line: what an author of poses types. */
@NullMarked
package dev.unhunch.pictures.command;

import org.jspecify.annotations.NullMarked;
