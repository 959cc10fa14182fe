/** Workspaces that we were removed from, and what becomes of their data. */
@NullMarked
package dev.unhunch.storage.workspace;

import org.jspecify.annotations.NullMarked;
