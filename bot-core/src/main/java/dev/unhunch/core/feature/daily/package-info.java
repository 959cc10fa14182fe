/** {@code /daily}: what a channel gets and when. */
@NullMarked
package dev.unhunch.core.feature.daily;

import org.jspecify.annotations.NullMarked;
