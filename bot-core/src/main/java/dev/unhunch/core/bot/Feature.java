package dev.unhunch.core.bot;

import dev.unhunch.core.command.CommandSpec;

import java.util.Map;
import java.util.function.Function;

/** A group of commands with the buttons and forms that go with them. */
public interface Feature {
    /** Commands by their specification, in the order of the help text. */
    Map<CommandSpec, Function<Call, Reply>> commands();

    /** What to do on a tap or a form, by the verb of its action id. */
    Map<String, Function<Tap, Reply>> taps();

    /** What to do when something happens around a person. */
    default Map<Incoming.Occasion, Function<Caller, Reply>> occasions() {
        return Map.of();
    }
}
