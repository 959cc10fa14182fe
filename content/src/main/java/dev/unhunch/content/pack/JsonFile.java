package dev.unhunch.content.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one JSON file of a pack; whatever is wrong with it becomes a problem, never a throw. */
final class JsonFile {
    /** No record of ours comes near it; a file this large is a mistake or an attack. */
    static final int MOST_BYTES = 256 * 1024;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private JsonFile() {}

    /** The object in a file; {@code name} is what problems call it. */
    static Optional<ObjectNode> read(Path path, String name, Problems problems) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                problems.error(name, "", "tooLarge", Files.size(path) / 1024, MOST_BYTES / 1024);
                return Optional.empty();
            }
            return parse(text(Files.readAllBytes(path)), name, problems);
        } catch (CharacterCodingException _) {
            problems.error(name, "", "notUtf8");
        } catch (IOException failure) {
            problems.error(name, "", "unreadable", failure.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Optional<ObjectNode> parse(String text, String name, Problems problems) {
        if (text.startsWith("\uFEFF")) {
            problems.error(name, "", "byteOrderMark");
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(text);
            if (json instanceof ObjectNode object) return Optional.of(object);
            problems.error(name, "", json.isMissingNode() ? "emptyFile" : "notAnObject");
        } catch (JsonProcessingException failure) {
            var at = failure.getLocation();
            problems.error(
                    name,
                    "",
                    "badJson",
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    firstLine(failure.getOriginalMessage()));
        }
        return Optional.empty();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
