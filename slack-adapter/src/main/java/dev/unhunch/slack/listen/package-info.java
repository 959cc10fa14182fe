/** What people do in Slack, in the words of the core, and the answers on their way back. */
@NullMarked
package dev.unhunch.slack.listen;

import org.jspecify.annotations.NullMarked;
