/** What a channel is subscribed to: the subscription, its times, what it posts. */
@NullMarked
package dev.unhunch.core.daily;

import org.jspecify.annotations.NullMarked;
