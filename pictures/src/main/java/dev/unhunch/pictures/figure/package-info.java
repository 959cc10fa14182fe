/** The person: joints, body, head, hands, clothes, muscles. */
@NullMarked
package dev.unhunch.pictures.figure;

import org.jspecify.annotations.NullMarked;
