@NullMarked
package dev.unhunch.app.cli;

import org.jspecify.annotations.NullMarked;
