/** What people read, compared over all languages. */
@NullMarked
package dev.unhunch.app.words;

import org.jspecify.annotations.NullMarked;
