/** What is posted for a subscription and a date, and how it looks. */
@NullMarked
package dev.unhunch.core.post;

import org.jspecify.annotations.NullMarked;
