/** How fast the things are that people wait for; run on demand, compiled in every build. */
@NullMarked
package dev.unhunch.benchmarks;

import org.jspecify.annotations.NullMarked;
