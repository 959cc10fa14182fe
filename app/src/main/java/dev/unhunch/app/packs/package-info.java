/** The operator's own content packs: read at the start, watched while the product runs. */
@NullMarked
package dev.unhunch.app.packs;

import org.jspecify.annotations.NullMarked;
