package dev.unhunch.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.safety.LocalHelp;
import dev.unhunch.core.safety.Tier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LocalHelpReaderTest {
    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("local.json");
    }

    private LocalHelpFile read(String json) throws IOException {
        Files.writeString(file, json);
        return LocalHelpReader.read(file);
    }

    @Test
    void local_numbers_come_first_and_the_own_line_last() throws IOException {
        var local =
                read(
                        """
                        {"emergencyNumber": "112",
                         "crisisContacts": [{"label": "Care line", "number": "123", "note": "Staff"}],
                         "urgentContact": {"label": "Works doctor", "url": "https://doctor.example"},
                         "notes": {"crisis": "Our employee assistance is free."}}
                        """);
        assertThat(local.problems()).isEmpty();
        var safety = SafetyFiles.SAFETY.with(local.help());
        var crisis = safety.adviceFor(Tier.CRISIS).text().original();
        assertThat(crisis.contacts().get(0).label()).isEqualTo("Care line");
        assertThat(crisis.contacts().get(1).number()).hasValue("112");
        assertThat(crisis.contacts().toString()).contains("988").doesNotContain("911");
        assertThat(crisis.paragraphs().getLast()).isEqualTo("Our employee assistance is free.");
        assertThat(
                        safety.adviceFor(Tier.EMERGENCY)
                                .text()
                                .original()
                                .contacts()
                                .getFirst()
                                .number())
                .hasValue("112");
        assertThat(safety.adviceFor(Tier.URGENT).text().original().contacts().getFirst().label())
                .isEqualTo("Works doctor");
    }

    @Test
    void all_problems_are_told_at_once() throws IOException {
        var local =
                read(
                        """
                        {"emergencyNumber": 112,
                         "crisisContacts": [{"number": "1"}, {"label": "x", "url": "http://x.example"}],
                         "urgentContact": {"label": "y"},
                         "notes": {"panic": "z", "crisis": ""},
                         "a/b": 1}
                        """);
        assertThat(local.help()).isEqualTo(LocalHelp.NONE);
        assertThat(local.problems())
                .extracting(LocalHelpFile.Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/a~1b",
                        "/emergencyNumber",
                        "/crisisContacts/0",
                        "/crisisContacts/1/url",
                        "/urgentContact",
                        "/notes/crisis",
                        "/notes/panic");
        assertThat(local.problems().getFirst().toString()).startsWith(file + " /a~1b: ");
    }

    @Test
    void a_missing_file_and_broken_json_are_problems_too() throws IOException {
        assertThat(LocalHelpReader.read(folder.resolve("none.json")).problems()).hasSize(1);
        assertThat(read("{\"notes\": ").problems()).hasSize(1);
        assertThat(read("[]").problems()).hasSize(1);
        assertThat(read("").problems()).hasSize(1);
        assertThat(read("{} {}").problems()).hasSize(1);
    }
}
