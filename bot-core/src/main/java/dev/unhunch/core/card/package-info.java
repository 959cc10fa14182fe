/**
 * What a person sees: cards, their blocks, their buttons and forms; legal on every platform or not
 * constructible.
 */
@NullMarked
package dev.unhunch.core.card;

import org.jspecify.annotations.NullMarked;
