/** Posting and asking, against the stand-in. */
@NullMarked
package dev.unhunch.slack.post;

import org.jspecify.annotations.NullMarked;
