/** Questions from a terminal or a script, answered without any chat. */
@NullMarked
package dev.unhunch.app.ask;

import org.jspecify.annotations.NullMarked;
