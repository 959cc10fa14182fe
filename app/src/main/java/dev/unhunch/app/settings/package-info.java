/** Every setting, named in one place, read once and checked all together. */
@NullMarked
package dev.unhunch.app.settings;

import org.jspecify.annotations.NullMarked;
