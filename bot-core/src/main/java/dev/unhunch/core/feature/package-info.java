/** What people can do: one class for each group of commands and the buttons that go with it. */
@NullMarked
package dev.unhunch.core.feature;

import org.jspecify.annotations.NullMarked;
