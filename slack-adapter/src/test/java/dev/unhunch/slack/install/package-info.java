/** What workspaces that installed us leave behind. */
@NullMarked
package dev.unhunch.slack.install;

import org.jspecify.annotations.NullMarked;
