/** Answers to messages that others read, for their authors alone. */
@NullMarked
package dev.unhunch.core.feature.quiet;

import org.jspecify.annotations.NullMarked;
