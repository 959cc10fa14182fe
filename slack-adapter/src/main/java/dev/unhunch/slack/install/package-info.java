/** How workspaces install us and what is kept of it: OAuth, sealed tokens, and their renewal. */
@NullMarked
package dev.unhunch.slack.install;

import org.jspecify.annotations.NullMarked;
