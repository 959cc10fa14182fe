/** The adapter's own sentences. */
@NullMarked
package dev.unhunch.slack.text;

import org.jspecify.annotations.NullMarked;
