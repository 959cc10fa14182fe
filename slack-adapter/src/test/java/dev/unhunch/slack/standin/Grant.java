package dev.unhunch.slack.standin;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What a token opens: a workspace for the app's bot, or the app itself where there is none. */
record Grant(String token, @Nullable TestTeam team, @Nullable Instant until) {}
