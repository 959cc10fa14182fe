package dev.unhunch.slack.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The manifests against Slack's own schemas of manifests, where this machine has them. */
class ManifestSchemaTest {
    /** Beside the repository, or where the property {@code unhunch.slack.schemas} says. */
    private static Optional<Path> schema(int version) {
        var name = "slack-manifest-schema-" + version + ".json";
        var told = System.getProperty("unhunch.slack.schemas", "");
        if (!told.isEmpty()) return Optional.of(Path.of(told, name)).filter(Files::isReadable);
        var folder = Path.of("").toAbsolutePath();
        for (int i = 0; i < 4 && folder != null; i++, folder = folder.getParent()) {
            var file = folder.resolve("shared/specs").resolve(name);
            if (Files.isReadable(file)) return Optional.of(file);
        }
        return Optional.empty();
    }

    private static List<String> problems(Path schema, String manifest) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(schema), InputFormat.JSON)
                .validate(manifest, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"SOCKET,1", "SOCKET,2", "HTTP,1", "HTTP,2"})
    void a_manifest_is_valid(Variant variant, int version) throws IOException {
        var schema = schema(version);
        assumeTrue(schema.isPresent(), "skipped: no manifest schema of Slack on this machine");

        var manifest = Files.readString(Path.of(variant.file()));
        assertThat(problems(schema.get(), manifest)).isEmpty();
        // The schema looks at all.
        assertThat(problems(schema.get(), manifest.replace("\"should_escape\": false", "\"x\": 1")))
                .isNotEmpty();
    }
}
