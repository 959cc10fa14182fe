/** The sentences that the product itself says, by language. */
@NullMarked
package dev.unhunch.core.text;

import org.jspecify.annotations.NullMarked;
