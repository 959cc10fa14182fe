package dev.unhunch.app.cli;

import dev.unhunch.app.Product;
import dev.unhunch.app.packs.OwnPacks;
import dev.unhunch.app.packs.OwnPacks.Loaded;
import dev.unhunch.app.packs.PackWatch;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.app.settings.SettingsReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the environment says and puts the product together, or says all that is wrong.
 *
 * @param watch not started yet
 * @param news about the operator's own content, for whoever watches a start
 */
record Start(Settings settings, Product product, PackWatch watch, List<String> news) {
    /** Empty where the settings or the content are wrong; the problems have been printed. */
    static Optional<Start> fromEnvironment() {
        var texts = new OperatorTexts();
        var outcome = SettingsReader.read(System.getenv(), texts);
        if (!outcome.problems().isEmpty()) print(texts.say("settings.wrong"), outcome.problems());
        return outcome.settings().flatMap(settings -> withContent(settings, texts));
    }

    private static Optional<Start> withContent(Settings settings, OperatorTexts texts) {
        var watch = new PackWatch(settings.packs());
        return switch (OwnPacks.load(settings.packs())) {
            case Loaded.Usable usable -> {
                var product = Product.of(settings, usable.content());
                yield Optional.of(new Start(settings, product, watch, news(usable, texts)));
            }
            case Loaded.Unusable(var problems) -> {
                print(texts.say("packs.unusable"), problems);
                yield Optional.empty();
            }
        };
    }

    private static List<String> news(Loaded.Usable usable, OperatorTexts texts) {
        var news = new ArrayList<String>();
        usable.warnings().forEach(each -> news.add(texts.say("check.warning", each)));
        if (!usable.names().isEmpty())
            news.add(texts.say("packs.live", String.join(", ", usable.names())));
        return news;
    }

    private static void print(String title, List<String> problems) {
        Console.err().println(title);
        problems.forEach(problem -> Console.err().println("- " + problem));
    }
}
