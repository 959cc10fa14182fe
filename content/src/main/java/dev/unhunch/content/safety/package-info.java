/** From the safety folder of a pack, and from an operator's file, to the core's safety records. */
@NullMarked
package dev.unhunch.content.safety;

import org.jspecify.annotations.NullMarked;
