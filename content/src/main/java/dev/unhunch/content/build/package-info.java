/** The step of the build that checks the built-in pack and packs it into its index. */
@NullMarked
package dev.unhunch.content.build;

import org.jspecify.annotations.NullMarked;
