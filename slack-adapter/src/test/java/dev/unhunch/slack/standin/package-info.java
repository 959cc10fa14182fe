/**
 * A small Slack on this machine for tests, the crash test and benchmarks: Web API, Socket Mode and
 * signed requests for a real client, with Slack's documented rules enforced.
 */
@NullMarked
package dev.unhunch.slack.standin;

import org.jspecify.annotations.NullMarked;
