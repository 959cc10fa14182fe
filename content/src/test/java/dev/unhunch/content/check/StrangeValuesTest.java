package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every value of a record in turn becomes something strange; the check has to stand it. */
class StrangeValuesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> STRANGE =
            List.of("null", "10.0", "99999999999", "\"\"", "[null]", "{}");

    @TempDir private Path folder;
    private int tried;

    @Test
    void no_strange_value_makes_the_check_throw() throws IOException {
        var pack = new PackOnDisk(folder);
        for (var name : List.of(PackOnDisk.WALK, "routines/walk-and-turn-3.json")) {
            var original = Files.readString(folder.resolve(name));
            var record = JSON.readTree(original);
            spoil(record, () -> pack.write(name, record.toString()), pack);
            pack.write(name, original);
        }
        assertThat(tried).isGreaterThan(200);
    }

    private void spoil(JsonNode node, Runnable write, PackOnDisk pack) throws IOException {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        for (var key : keys) {
            var object = (ObjectNode) node;
            var value = object.get(key);
            for (var strange : STRANGE) {
                object.set(key, JSON.readTree(strange));
                check(write, pack, key + ": " + strange);
            }
            object.set(key, value);
            spoil(value, write, pack);
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            var value = array.get(0);
            array.set(0, JSON.readTree("null"));
            check(write, pack, "first: null");
            array.set(0, value);
            spoil(value, write, pack);
        }
    }

    private void check(Runnable write, PackOnDisk pack, String what) {
        write.run();
        assertThatCode(pack::check).as("%s", what).doesNotThrowAnyException();
        tried++;
    }
}
