package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever lies in the folder, the answer is a list of problems and never an exception. */
class BrokenFolderTest {
    @TempDir private Path folder;
    private PackOnDisk pack;

    @BeforeEach
    void writeThePack() {
        pack = new PackOnDisk(folder.resolve("pack"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"a\",,} | line 1, column 12",
                "{\"id\": \"a\", \"id\": \"b\"} | Duplicate field 'id'",
                "{} {} | is not valid JSON",
                "[1] | is not a JSON object",
                "'' | is empty",
                "nonsense | is not valid JSON, line 1",
            })
    void bad_json_is_named_with_its_place(String text, String reason) {
        pack.write("tips/bad.json", text);
        assertIsAnError("tips/bad.json", reason);
    }

    @Test
    void a_byte_order_mark_is_named() {
        pack.write("tips/bad.json", "\uFEFF{\"id\": \"bad\"}");
        assertIsAnError("tips/bad.json", "byte order mark");
    }

    @Test
    void another_encoding_is_named() {
        pack.write("tips/bad.json", "{\"id\": \"für\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertIsAnError("tips/bad.json", "is not UTF-8");
    }

    @Test
    void a_huge_file_is_refused_unread() {
        pack.write("tips/bad.json", " ".repeat(300 * 1024));
        assertIsAnError("tips/bad.json", "has 300 KB; a record may have 256 KB at most");
    }

    @Test
    void what_is_deep_but_whole_is_refused_before_anybody_walks_through_it() {
        pack.write("exercises/bad.json", "{\"text\":".repeat(990) + "1" + "}".repeat(990));
        assertIsAnError("exercises/bad.json", "is not valid JSON");
    }

    @Test
    void deep_nesting_is_refused() {
        pack.write("tips/bad.json", "[".repeat(20_000));
        assertIsAnError("tips/bad.json", "is not valid JSON");
    }

    @Test
    void a_link_that_leads_outside_is_not_followed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.json"), "{}");
        Files.createSymbolicLink(pack.folder().resolve("tips/link.json"), secret);
        assertIsAnError("tips/link.json", "leads out of the pack");
    }

    @Test
    void a_link_to_a_folder_outside_is_not_followed() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(pack.folder().resolve("areas"), elsewhere);
        assertIsAnError("areas", "leads out of the pack");
    }

    @Test
    void two_records_with_one_id_are_told_apart() {
        pack.change("tips/water.json", tip -> pack.write("tips/wine.json", tip.toString()));
        assertIsAnError("tips/wine.json", "the id \"water\" is also that of tips/water.json");
    }

    @Test
    void a_file_named_otherwise_than_its_record_is_a_warning() {
        pack.change("tips/water.json", tip -> pack.write("tips/tap.json", tip.toString()));
        pack.delete("tips/water.json");
        var report = pack.check();
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.file()).isEqualTo("tips/tap.json");
                    assertThat(warning.pointer()).isEqualTo("/id");
                });
    }

    @Test
    void a_translation_of_nothing_is_named() {
        pack.write("i18n/fr/tips/wine.json", "{\"basedOn\": 1, \"text\": {\"title\": \"Vin\"}}");
        assertIsAnError("i18n/fr/tips/wine.json", "there is no tip \"wine\" to translate");
        assertIsAnError("i18n/fr/tips/wine.json", "\"fr\" is not among the locales");
    }

    @Test
    void what_nothing_reads_is_a_warning() throws IOException {
        Files.createDirectory(pack.folder().resolve("exercise"));
        pack.write("stray.json", "{}");
        pack.write("tips/notes.txt", "to do");
        assertThat(pack.check().errors()).isEmpty();
        assertThat(pack.check().warnings())
                .extracting(warning -> warning.file())
                .containsExactlyInAnyOrder("exercise", "stray.json", "tips/notes.txt");
    }

    @Test
    void what_could_not_be_read_is_not_called_empty() throws IOException {
        var broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("pack.json"), "{\"id\":");
        var report = PackCheck.check(broken);
        assertThat(report.errors()).hasSize(1);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void a_folder_without_a_manifest_is_no_pack() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(PackCheck.check(empty).errors())
                .singleElement()
                .hasToString(
                        "pack.json: a pack needs this file; it names the pack, its version and its"
                                + " language");
    }

    @Test
    void a_folder_that_is_not_there_or_a_file_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("pack.txt"), "PK");
        for (var path : new Path[] {folder.resolve("nowhere"), file})
            assertThat(PackCheck.check(path).errors())
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error.file()).isEqualTo(path.toString());
                        assertThat(error.reason()).startsWith("this is not a folder and no zip");
                    });
    }

    private void assertIsAnError(String file, String reason) {
        assertThat(pack.check().errors())
                .anySatisfy(error -> {
                    assertThat(error.file()).isEqualTo(file);
                    assertThat(error.reason()).contains(reason);
                });
    }
}
