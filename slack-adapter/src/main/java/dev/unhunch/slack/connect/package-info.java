/** Our own connection in Socket Mode, one envelope on one virtual thread. */
@NullMarked
package dev.unhunch.slack.connect;

import org.jspecify.annotations.NullMarked;
