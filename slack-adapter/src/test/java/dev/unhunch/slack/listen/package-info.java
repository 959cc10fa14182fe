/** People talk to the bot through a small Slack, over a real socket. */
@NullMarked
package dev.unhunch.slack.listen;

import org.jspecify.annotations.NullMarked;
