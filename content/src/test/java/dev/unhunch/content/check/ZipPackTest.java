package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.pack.PackReader;
import dev.unhunch.content.pack.Problems;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.SequencedMap;

/** A pack in a zip is one like any other; what no honest zip holds is refused with a reason. */
class ZipPackTest {
    private static final byte[] NOTHING = {};
    @TempDir private Path folder;
    private SequencedMap<String, byte[]> files;

    @BeforeEach
    void writeThePack() {
        files = Zips.filesOf(new PackOnDisk(folder.resolve("pack")).folder());
    }

    private PackReport check(byte[] zip) {
        try {
            return PackCheck.check(Files.write(folder.resolve("office.ZIP"), zip));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private void assertIsRefused(byte[] zip, String reason) {
        var report = check(zip);
        assertThat(report.errors())
                .extracting(Object::toString)
                .anySatisfy(error -> assertThat(error).contains(reason));
        assertThat(report.pack().records()).isEmpty();
    }

    @Test
    void it_holds_the_same_as_the_folder_it_was_made_of() {
        var report = check(Zips.zip(files));
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.counts())
                .isEqualTo(PackCheck.check(folder.resolve("pack")).counts())
                .containsEntry("translations", 1);
    }

    @Test
    void it_may_have_one_folder_around_all_and_what_systems_add() {
        var around = new LinkedHashMap<String, byte[]>();
        files.forEach((name, bytes) -> around.put("our-office/" + name, bytes));
        around.put("our-office/.DS_Store", new byte[] {1});
        around.put("__MACOSX/our-office/._pack.json", new byte[] {1});
        var report = check(Zips.zip(around));
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.counts()).containsEntry("exercises", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../tips/a.json",
                "tips/../../a.json",
                "/etc/a.json",
                "C:/a.json",
                "tips\\a.json",
                "tips//a.json",
                "./tips/a.json",
                "tips/a\u0007.json",
            })
    void a_path_that_leads_elsewhere_is_refused(String name) {
        files.put(name, NOTHING);
        assertIsRefused(Zips.zip(files), "has no path of a file inside of the zip");
    }

    @ParameterizedTest
    @CsvSource({"tips/more.zip", "lib/more.JAR", "more.tar.gz"})
    void an_archive_in_the_archive_is_refused(String name) {
        files.put(name, NOTHING);
        assertIsRefused(Zips.zip(files), "is an archive in the archive");
    }

    @Test
    void the_same_name_twice_or_in_capitals_is_refused() {
        files.put("tips/Water.json", NOTHING);
        var capitals = Zips.zip(files);
        assertIsRefused(capitals, "is in the zip twice");
        assertIsRefused(
                Zips.replaced(capitals, "tips/Water.json", "tips/water.json"),
                "tips/water.json: is in the zip twice");
    }

    @Test
    void a_link_is_refused() {
        files.put("tips/link.json", "../../../etc/passwd".getBytes(StandardCharsets.UTF_8));
        var zip = Zips.zip(files);
        int entry = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("tips/link.json") - 46;
        zip[entry + 5] = 3; // made on Unix
        zip[entry + 41] = (byte) 0xA1; // mode 0120777
        assertIsRefused(zip, "tips/link.json: is a link");
    }

    @Test
    void an_encrypted_file_is_refused() {
        files.put("tips/zz.json", NOTHING);
        var zip = Zips.zip(files);
        int entry = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("tips/zz.json") - 46;
        zip[entry + 8] |= 1;
        assertIsRefused(zip, "tips/zz.json: is encrypted");
    }

    @Test
    void a_name_in_another_encoding_is_refused() {
        files.put("tips/fur.json", NOTHING);
        assertIsRefused(Zips.replaced(Zips.zip(files), "tips/fur", "tips/f\u00fcr"), "not UTF-8");
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() {
        for (int i = 0; i < 80; i++) files.put("tips/b" + i + ".txt", new byte[1 << 20]);
        assertIsRefused(Zips.zip(files), "which is more than a pack can need");
    }

    @Test
    void one_that_lies_about_a_size_is_refused() {
        files.put("tips/zz.json", new byte[200_000]);
        var zip = Zips.zip(files);
        int entry = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("tips/zz.json") - 46;
        zip[entry + 24] = 100;
        zip[entry + 25] = 0;
        zip[entry + 26] = 0;
        assertIsRefused(zip, "tips/zz.json is damaged");
    }

    @Test
    void too_many_files_are_refused() {
        for (int i = 0; i < 10_000; i++) files.put("tips/t" + i + ".json", NOTHING);
        assertIsRefused(Zips.zip(files), "holds more than 10000 files");
    }

    @Test
    void a_huge_record_and_a_huge_zip_are_refused_unread() {
        var random = new byte[33 << 20];
        new Random(1).nextBytes(random);
        assertIsRefused(random, "has 33 MB; a zip may have 32 MB at most");
        files.put("tips/huge.json", Arrays.copyOf(random, 300 * 1024));
        assertThat(check(Zips.zip(files)).errors())
                .singleElement()
                .hasToString("tips/huge.json: has 300 KB; a record may have 256 KB at most");
    }

    @Test
    void half_a_zip_is_refused_wherever_it_ends() {
        var zip = Zips.zip(files);
        for (int length = 0; length < zip.length; length += 7)
            assertIsRefused(Arrays.copyOf(zip, length), "office.ZIP: is no zip that can be read");
    }

    @Test
    void whatever_its_bytes_are_the_answer_is_a_report() throws IOException {
        var zip = Zips.zip(files);
        var random = new Random(20_270_101);
        for (int round = 0; round < 400; round++) {
            var bent = zip.clone();
            for (int i = random.nextInt(12); i >= 0; i--) {
                int most = random.nextBoolean() ? bent.length : Math.min(bent.length, 1_200);
                bent[bent.length - 1 - random.nextInt(most)] = (byte) random.nextInt();
            }
            var problems = new Problems();
            var read = PackReader.read(Files.write(folder.resolve("bent.zip"), bent), problems);
            if (read.pack().manifest().isEmpty())
                assertThat(problems.errors()).as("round %d", round).isNotEmpty();
        }
    }
}
