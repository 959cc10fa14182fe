/** Many pictures on one, to be looked at by who has to judge them. */
@NullMarked
package dev.unhunch.pictures.review;

import org.jspecify.annotations.NullMarked;
