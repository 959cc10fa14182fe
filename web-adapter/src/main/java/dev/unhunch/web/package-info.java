/** A chat page in the browser: it translates between HTTP and the core's door, nothing else. */
@NullMarked
package dev.unhunch.web;

import org.jspecify.annotations.NullMarked;
