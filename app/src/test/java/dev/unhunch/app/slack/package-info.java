/** The whole product in Slack, walked through by people, over the real client library. */
@NullMarked
package dev.unhunch.app.slack;

import org.jspecify.annotations.NullMarked;
