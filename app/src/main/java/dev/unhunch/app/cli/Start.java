package dev.unhunch.app.cli;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.content.safety.LocalHelpFile;
import dev.unhunch.content.safety.LocalHelpReader;
import dev.unhunch.core.safety.LocalHelp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the environment says and puts the product together, or says all that is wrong. */
record Start(Settings settings, Product product) {
    /** Empty where the settings are wrong; the problems have been printed. */
    static Optional<Start> fromEnvironment() {
        var texts = new OperatorTexts();
        var outcome = SettingsReader.read(System.getenv(), texts);
        var problems = new ArrayList<>(outcome.problems());
        var localHelp = outcome.settings().flatMap(Settings::safetyFile).map(LocalHelpReader::read);
        localHelp.ifPresent(file -> file.problems().forEach(each -> problems.add(each.toString())));
        if (problems.isEmpty() && outcome.settings().isPresent()) {
            var settings = outcome.settings().get();
            return Optional.of(
                    new Start(
                            settings,
                            Product.of(
                                    settings,
                                    localHelp.map(LocalHelpFile::help).orElse(LocalHelp.NONE))));
        }
        tell(texts, problems);
        return Optional.empty();
    }

    private static void tell(OperatorTexts texts, List<String> problems) {
        Console.err().println(texts.say("settings.wrong"));
        problems.forEach(problem -> Console.err().println("- " + problem));
    }
}
