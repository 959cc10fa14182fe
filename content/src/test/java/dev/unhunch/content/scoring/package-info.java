/** How well people are understood, judged on examples and on variants of them. */
@NullMarked
package dev.unhunch.content.scoring;

import org.jspecify.annotations.NullMarked;
