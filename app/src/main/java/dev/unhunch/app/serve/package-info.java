/** The running product: one HTTP server, started and stopped cleanly. */
@NullMarked
package dev.unhunch.app.serve;

import org.jspecify.annotations.NullMarked;
