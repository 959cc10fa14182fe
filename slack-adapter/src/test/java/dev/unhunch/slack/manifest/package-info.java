/** What Slack makes the app from. */
@NullMarked
package dev.unhunch.slack.manifest;

import org.jspecify.annotations.NullMarked;
