package dev.unhunch.content.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.content.pack.Index;
import dev.unhunch.content.pack.PackReader;
import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RecordKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class BuildIndexTest {
    private static final Path PACK = Path.of("src/main/resources/dev/unhunch/content/packs/core");

    @TempDir private Path folder;

    @Test
    void the_index_on_the_class_path_holds_what_the_files_hold() {
        var files = PackReader.read(PACK, new Problems()).pack();
        var index = Index.builtIn();
        assertThat(index.manifest()).isEqualTo(files.manifest());
        for (var kind : RecordKind.values())
            assertThat(index.records(kind)).as("%s", kind).isEqualTo(files.records(kind));
        assertThat(index.overlays()).containsExactlyInAnyOrderElementsOf(files.overlays());
    }

    @Test
    void of_pictures_the_index_holds_all_but_the_bytes() throws IOException {
        var files = PackReader.read(PACK, new Problems()).pack().pictures();
        var index = Index.builtIn().pictures();
        assertThat(index.keySet()).isEqualTo(files.keySet());
        files.forEach((name, file) -> {
            var listed = Objects.requireNonNull(index.get(name));
            assertThat(listed.mark()).isEqualTo(file.mark());
            assertThat(listed.size()).isEqualTo(file.size());
            assertThat(listed.read().orElseThrow()).isEqualTo(file.read().orElseThrow());
        });
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        BuildIndex.write(PACK, folder.resolve("a.json"));
        BuildIndex.write(PACK, folder.resolve("b.json"));
        assertThat(folder.resolve("a.json")).hasSameBinaryContentAs(folder.resolve("b.json"));
    }

    @Test
    void a_broken_pack_ends_the_build_with_all_its_problems_and_no_index() throws IOException {
        Files.writeString(folder.resolve("pack.json"), "{\"id\": \"core\"}");
        Files.createDirectory(folder.resolve("areas"));
        Files.writeString(folder.resolve("areas/neck.json"), "{\"id\": \"neck\"");
        var index = folder.resolve("index.json");
        assertThatThrownBy(() -> BuildIndex.write(folder, index))
                .hasMessageContaining("pack.json: the field \"formatVersion\" is missing")
                .hasMessageContaining("areas/neck.json: is not valid JSON, line 1");
        assertThat(index).doesNotExist();
    }

    @Test
    void in_the_built_in_pack_a_mere_warning_ends_the_build_too() throws IOException {
        Files.writeString(
                folder.resolve("pack.json"),
                """
                {"id": "core", "formatVersion": 1, "version": "1.0.0", "name": "Core",
                 "defaultLocale": "en", "locales": ["en"], "license": "CC-BY-4.0"}
                """);
        Files.createDirectory(folder.resolve("areas"));
        Files.writeString(
                folder.resolve("areas/neck.json"),
                "{\"id\": \"neck\", \"text\": {\"name\": \"Neck\"}}");
        Files.createDirectory(folder.resolve("exercize"));
        assertThatThrownBy(() -> BuildIndex.write(folder, folder.resolve("index.json")))
                .hasMessageContaining("exercize: nothing reads this folder");
    }
}
