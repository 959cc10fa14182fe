package dev.unhunch.slack.team;

import dev.unhunch.slack.Secret;

/**
 * A workspace that we are installed in.
 *
 * @param id such as {@code T0123456789}
 * @param botToken opens the Web API there
 * @param botUser the id of our own user there, such as {@code U0123456789}
 */
public record Team(String id, Secret botToken, String botUser) {}
