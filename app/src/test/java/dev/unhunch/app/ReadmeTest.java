package dev.unhunch.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Setting;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.core.feature.CommandTable;
import dev.unhunch.core.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The README tells today's truth: its tables are those that the code would write. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static String section(String name) throws IOException {
        var readme = readme();
        int start = readme.indexOf("-->", readme.indexOf("<!-- " + name)) + 3;
        return readme.substring(start, readme.indexOf("<!-- /" + name)).strip();
    }

    @Test
    void the_table_of_commands_is_that_of_the_help_text() throws IOException {
        var settings = SettingsReader.read(Map.of(), new OperatorTexts()).settings();
        var bot = Product.of(settings.orElseThrow()).bot();

        assertThat(section("commands"))
                .isEqualTo(CommandTable.of(bot.commands(), Texts.in(Locale.ENGLISH)));
    }

    @Test
    void the_table_of_settings_names_them_all() throws IOException {
        var texts = new OperatorTexts();
        var table = new StringBuilder("| setting | default | what for |\n| --- | --- | --- |");
        for (var setting : Setting.values())
            table.append("\n| `")
                    .append(setting.name())
                    .append("` | ")
                    .append(setting.fallback().isEmpty() ? "–" : "`" + setting.fallback() + "`")
                    .append(" | ")
                    .append(texts.say("setting." + setting.name()))
                    .append(" |");

        assertThat(section("settings")).isEqualTo(table.toString());
    }

    @Test
    void continuous_integration_runs_the_command_of_the_readme() throws IOException {
        var lines = Files.readString(ROOT.resolve(".ci/run")).strip().lines().toList();

        assertThat(lines.getLast()).isEqualTo("mvn verify");
        assertThat(readme()).contains("```\nmvn verify\n```");
    }

    @Test
    void every_picture_and_page_it_points_to_is_there() throws IOException {
        var links = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(readme());
        int count = 0;
        for (; links.find(); count++) assertThat(ROOT.resolve(links.group(1))).exists();
        assertThat(count).isGreaterThan(8);
    }
}
