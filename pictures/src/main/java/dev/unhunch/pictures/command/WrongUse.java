package dev.unhunch.pictures.command;

import dev.unhunch.pictures.press.Text;

/** A command line that asks for nothing that there is. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String key, Object... arguments) {
        super(Text.of(key, arguments));
    }
}
