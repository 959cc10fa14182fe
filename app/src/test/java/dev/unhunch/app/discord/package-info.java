/** The whole product in Discord, walked through by people, over the real client library. */
@NullMarked
package dev.unhunch.app.discord;

import org.jspecify.annotations.NullMarked;
