package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.core.text.Texts;
import dev.unhunch.slack.manifest.ManifestWriter;
import dev.unhunch.slack.manifest.Variant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What Slack makes the app from is what the commands are. */
class ManifestTest {
    private static final Path FOLDER = Path.of("../slack-adapter");
    private static final String HOW =
            "mvn package -pl app -am -Dtest=ManifestTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dunhunch.manifest=write";

    @ParameterizedTest
    @EnumSource
    void each_manifest_is_what_the_commands_give(Variant variant) throws IOException {
        var settings = SettingsReader.read(Map.of(), new OperatorTexts()).settings();
        var bot = Product.of(settings.orElseThrow()).bot();
        var manifest = ManifestWriter.write(variant, bot.commands(), Texts.in(Locale.ENGLISH));
        var file = FOLDER.resolve(variant.file());
        if (System.getProperty("unhunch.manifest", "").equals("write"))
            Files.writeString(file, manifest);

        assertThat(file)
                .as("%s is out of date. Write it anew with: %s", file.getFileName(), HOW)
                .hasContent(manifest);
    }
}
