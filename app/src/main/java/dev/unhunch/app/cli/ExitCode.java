package dev.unhunch.app.cli;

import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.app.settings.SettingsReader;

import java.util.Optional;

/** What the process ends with. */
final class ExitCode {
    static final int FINE = 0;
    static final int FAILURE = 1;
    static final int WRONG_USE = 2;

    private ExitCode() {}

    /** The settings of this process; where they are wrong, says all of it and gives nothing. */
    static Optional<Settings> settings(OperatorTexts texts) {
        var outcome = SettingsReader.read(System.getenv(), texts);
        if (!outcome.problems().isEmpty()) {
            Console.err().println(texts.say("settings.wrong"));
            outcome.problems().forEach(problem -> Console.err().println("- " + problem));
        }
        return outcome.settings();
    }
}
