/** Requests to Slack's Web API through its own SDK, none of which is ever sent twice. */
@NullMarked
package dev.unhunch.slack.api;

import org.jspecify.annotations.NullMarked;
