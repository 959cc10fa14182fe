@NullMarked
package dev.unhunch.pictures.command;

import org.jspecify.annotations.NullMarked;
