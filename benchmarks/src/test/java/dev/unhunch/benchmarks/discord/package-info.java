/** How fast and how large Unhunch is in Discord, beside the smallest bot that JDA allows. */
@NullMarked
package dev.unhunch.benchmarks.discord;

import org.jspecify.annotations.NullMarked;
