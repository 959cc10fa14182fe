/** What there is to show: exercises, routines and tips, their doses and their words. */
@NullMarked
package dev.unhunch.core.exercise;

import org.jspecify.annotations.NullMarked;
