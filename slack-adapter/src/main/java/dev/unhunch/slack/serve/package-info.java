/** Slack's requests and the pages of an installation, on the product's HTTP server. */
@NullMarked
package dev.unhunch.slack.serve;

import org.jspecify.annotations.NullMarked;
