/** Slack's side and a browser's side of our HTTP server. */
@NullMarked
package dev.unhunch.slack.serve;

import org.jspecify.annotations.NullMarked;
