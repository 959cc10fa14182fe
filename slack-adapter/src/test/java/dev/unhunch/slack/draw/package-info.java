/** Cards and forms drawn for Slack, held against its limits. */
@NullMarked
package dev.unhunch.slack.draw;

import org.jspecify.annotations.NullMarked;
