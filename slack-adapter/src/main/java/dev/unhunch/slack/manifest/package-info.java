/** The app manifest, written from the commands. */
@NullMarked
package dev.unhunch.slack.manifest;

import org.jspecify.annotations.NullMarked;
