package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import dev.unhunch.content.pack.Problems;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON Schemas of pack format 1. They lie on the class path under the names of their ids;
 * nothing is ever fetched.
 */
final class Schemas {
    private static final String HOST = "https://unhunch.dev/schema/";
    private static final String FOLDER = "/dev/unhunch/content/schema/";

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemas(Schemas::source)
                                    .schemaRegistryConfig(
                                            SchemaRegistryConfig.builder()
                                                    .locale(Locale.ENGLISH)
                                                    .build()));

    /** Notes all that a schema finds in a file; {@code what} is the kind of record, singular. */
    void check(String what, String file, JsonNode json, Problems problems) {
        var id = HOST + what + "-1.json";
        if (source(id) == null) return;
        Schema schema = registry.getSchema(SchemaLocation.of(id));
        SchemaReasons.note(schema.validate(json), file, problems);
    }

    private static @Nullable String source(String id) {
        if (!id.startsWith(HOST)) return null;
        try (InputStream stream =
                Schemas.class.getResourceAsStream(FOLDER + id.substring(HOST.length()))) {
            return stream == null
                    ? null
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
