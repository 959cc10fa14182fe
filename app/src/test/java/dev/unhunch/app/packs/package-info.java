/** Content packs of the operator's own, through the whole product. */
@NullMarked
package dev.unhunch.app.packs;

import org.jspecify.annotations.NullMarked;
