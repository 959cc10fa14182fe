package dev.unhunch.content.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

import java.nio.charset.StandardCharsets;

/**
 * Reads a tree of JSON that {@link TreeWriter} has written in the build. A parser of JSON would
 * take longer to come to life than all of the content takes to be read; and a text that is there
 * several times is one object.
 */
final class TreeReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final byte[] bytes;
    private int at;
    private final TextNode[] texts;

    private TreeReader(byte[] bytes) {
        this.bytes = bytes;
        this.texts = new TextNode[number()];
        for (int i = 0; i < texts.length; i++) {
            int length = number();
            texts[i] = NODES.textNode(new String(bytes, at, length, StandardCharsets.UTF_8));
            at += length;
        }
    }

    static JsonNode read(byte[] bytes) {
        return new TreeReader(bytes).node();
    }

    private JsonNode node() {
        int what = bytes[at++];
        return switch (what) {
            case TreeWriter.OBJECT -> object(number());
            case TreeWriter.ARRAY -> array(number());
            case TreeWriter.TEXT -> texts[number()];
            case TreeWriter.NUMBER -> NODES.numberNode(number());
            case TreeWriter.NEGATIVE -> NODES.numberNode(-number());
            case TreeWriter.TRUE -> NODES.booleanNode(true);
            case TreeWriter.FALSE -> NODES.booleanNode(false);
            default -> throw new IllegalStateException("the build wrote another form: " + what);
        };
    }

    private JsonNode object(int size) {
        var object = NODES.objectNode();
        for (int i = 0; i < size; i++) {
            var name = texts[number()].textValue();
            object.set(name, node());
        }
        return object;
    }

    private JsonNode array(int size) {
        var array = NODES.arrayNode(size);
        for (int i = 0; i < size; i++) array.add(node());
        return array;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) return number;
        }
    }
}
