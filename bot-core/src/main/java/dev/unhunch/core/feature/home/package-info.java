/** The page that a platform gives us for each person. */
@NullMarked
package dev.unhunch.core.feature.home;

import org.jspecify.annotations.NullMarked;
