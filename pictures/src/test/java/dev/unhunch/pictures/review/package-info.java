@NullMarked
package dev.unhunch.pictures.review;

import org.jspecify.annotations.NullMarked;
