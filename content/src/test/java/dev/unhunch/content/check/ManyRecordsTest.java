package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.content.pack.Problem;
import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.match.Matcher;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The search tells a number of items apart and no more: a pack has to hear of it. */
class ManyRecordsTest {
    private static List<Problem> check(int count) {
        var tips = new TreeMap<String, RawPack.Entry>();
        for (int i = 0; i < count; i++)
            tips.put("tip-" + i, new RawPack.Entry("tips/tip-" + i + ".json", object("tip-" + i)));
        var pack = new RawPack(object("many"), Map.of(RecordKind.TIPS, tips), Map.of());
        var problems = new Problems();
        PackRules.check(Case.of(pack, RawPack.empty(), false, problems), Set.of());
        return problems.errors();
    }

    private static ObjectNode object(String id) {
        return JsonNodeFactory.instance.objectNode().put("id", id);
    }

    @Test
    void as_many_as_can_be_told_apart_are_fine() {
        assertThat(check(Matcher.MOST_ITEMS)).isEmpty();
    }

    @Test
    void one_more_is_too_many() {
        assertThat(check(Matcher.MOST_ITEMS + 1))
                .singleElement()
                .satisfies(error -> assertThat(error.reason()).contains("4097", "tips"));
    }
}
