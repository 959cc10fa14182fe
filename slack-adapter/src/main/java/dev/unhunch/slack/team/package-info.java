/** Workspaces that we are installed in, with the tokens that open them. */
@NullMarked
package dev.unhunch.slack.team;

import org.jspecify.annotations.NullMarked;
