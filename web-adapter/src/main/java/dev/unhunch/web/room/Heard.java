package dev.unhunch.web.room;

/**
 * What a page hears.
 *
 * @param changed whether the message took the place of its older form; a page that does not show
 *     that one has nothing to do
 */
public record Heard(Message message, boolean changed) {}
