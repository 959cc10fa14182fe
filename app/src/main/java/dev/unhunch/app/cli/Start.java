package dev.unhunch.app.cli;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.app.settings.SettingsReader;

import java.util.Optional;

/** Reads what the environment says and puts the product together, or says all that is wrong. */
record Start(Settings settings, Product product) {
    /** Empty where the settings are wrong; the problems have been printed. */
    static Optional<Start> fromEnvironment() {
        var texts = new OperatorTexts();
        var outcome = SettingsReader.read(System.getenv(), texts);
        if (!outcome.problems().isEmpty()) {
            Console.err().println(texts.say("settings.wrong"));
            outcome.problems().forEach(problem -> Console.err().println("- " + problem));
        }
        return outcome.settings().map(settings -> new Start(settings, Product.of(settings)));
    }
}
