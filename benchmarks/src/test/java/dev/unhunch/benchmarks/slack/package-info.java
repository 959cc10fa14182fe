/** How fast and how large Unhunch is in Slack, beside the smallest apps that Bolt allows. */
@NullMarked
package dev.unhunch.benchmarks.slack;

import org.jspecify.annotations.NullMarked;
