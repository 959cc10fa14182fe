package dev.unhunch.core.bot;

import dev.unhunch.core.port.Access;

/**
 * What a platform says of the place at the moment in which somebody speaks there.
 *
 * @param mayManage whether they may change what the place is subscribed to
 * @param access whether we may post there
 */
public record Standing(boolean mayManage, Access access) {}
