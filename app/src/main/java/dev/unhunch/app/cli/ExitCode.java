package dev.unhunch.app.cli;

/** What the process ends with. */
final class ExitCode {
    static final int FINE = 0;
    static final int FAILURE = 1;
    static final int WRONG_USE = 2;

    private ExitCode() {}
}
