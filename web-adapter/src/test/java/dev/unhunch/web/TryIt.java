package dev.unhunch.web;

import java.time.InstantSource;

/** Starts the page with the fake bot on a port, to work on its looks. */
final class TryIt {
    private TryIt() {}

    /** Serves until it is ended. */
    public static void main(String[] arguments) {
        var port = arguments.length == 0 ? 8099 : Integer.parseInt(arguments[0]);
        new TrialServer(new FakeBot(), InstantSource.system(), null, port);
    }
}
