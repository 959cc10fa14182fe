package dev.unhunch.content.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads one JSON file of a pack; whatever is wrong with it becomes a problem, never a throw. */
final class JsonFile {
    /** No record of ours comes near it; a file this large is a mistake or an attack. */
    static final int MOST_BYTES = 256 * 1024;

    /** Records have a few levels. What is far deeper overflows the stack of whoever walks it. */
    private static final int DEEPEST = 50;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private JsonFile() {}

    /** Notes it where a file is larger than any record of ours. */
    static boolean isTooLarge(String name, long size, Problems problems) {
        if (size <= MOST_BYTES) return false;
        problems.error(name, "", "tooLarge", size / 1024, MOST_BYTES / 1024);
        return true;
    }

    /** The object in a file; {@code name} is what problems call it. */
    static Optional<ObjectNode> read(byte[] bytes, String name, Problems problems) {
        try {
            return parse(text(bytes), name, problems);
        } catch (CharacterCodingException _) {
            problems.error(name, "", "notUtf8");
            return Optional.empty();
        }
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
