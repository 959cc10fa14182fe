package dev.unhunch.content.pack;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a tree of JSON in the form that {@link TreeReader} reads: first every text and name that
 * is in it, once, then the tree, in which numbers stand for them. All numbers take seven bits a
 * byte, the lowest first.
 */
final class TreeWriter {
    static final int OBJECT = 0;
    static final int ARRAY = 1;
    static final int TEXT = 2;
    static final int NUMBER = 3;
    static final int NEGATIVE = 4;
    static final int TRUE = 5;
    static final int FALSE = 6;

    private static final int SEVEN_BITS = 0x7F;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream tree = new ByteArrayOutputStream();

    private TreeWriter() {}

    static byte[] write(JsonNode root) {
        var writer = new TreeWriter();
        writer.add(root);
        var all = new ByteArrayOutputStream();
        number(writer.texts.size(), all);
        for (var text : writer.texts.keySet()) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length, all);
            all.writeBytes(bytes);
        }
        all.writeBytes(writer.tree.toByteArray());
        return all.toByteArray();
    }

    private void add(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                begin(OBJECT, node.size());
                for (var field : node.properties()) {
                    text(field.getKey());
                    add(field.getValue());
                }
            }
            case ARRAY -> {
                begin(ARRAY, node.size());
                node.forEach(this::add);
            }
            case STRING -> {
                tree.write(TEXT);
                text(node.asText());
            }
            case NUMBER -> {
                if (!node.canConvertToInt() || !node.isIntegralNumber())
                    throw new IllegalArgumentException("no whole number: " + node);
                begin(node.intValue() < 0 ? NEGATIVE : NUMBER, Math.abs(node.intValue()));
            }
            case BOOLEAN -> tree.write(node.booleanValue() ? TRUE : FALSE);
            case NULL, MISSING, BINARY, POJO ->
                    throw new IllegalArgumentException("nothing that a pack holds: " + node);
        }
    }

    private void begin(int what, int number) {
        tree.write(what);
        number(number, tree);
    }

    private void text(String text) {
        number(texts.computeIfAbsent(text, _ -> texts.size()), tree);
    }

    private static void number(int number, ByteArrayOutputStream to) {
        int rest = number;
        for (; rest > SEVEN_BITS; rest >>>= 7) to.write((rest & SEVEN_BITS) | (SEVEN_BITS + 1));
        to.write(rest);
    }
}
