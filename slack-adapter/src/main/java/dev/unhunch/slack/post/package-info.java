/** Slack as a place to post in: posts, looking for them, who may do what, and uploads. */
@NullMarked
package dev.unhunch.slack.post;

import org.jspecify.annotations.NullMarked;
