/** The connection in Socket Mode, against the stand-in. */
@NullMarked
package dev.unhunch.slack.connect;

import org.jspecify.annotations.NullMarked;
