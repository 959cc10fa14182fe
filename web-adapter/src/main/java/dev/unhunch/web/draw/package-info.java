/** Core's cards, forms and messages as JSON for the page. */
@NullMarked
package dev.unhunch.web.draw;

import org.jspecify.annotations.NullMarked;
