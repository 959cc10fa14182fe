package dev.unhunch.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SafetyExamplesTest {
    private static final List<Example> SHARED = Example.read("shared-examples.tsv");

    @Test
    void every_shared_example_gets_its_tier_or_none() {
        assertThat(wrong(SHARED)).isEmpty();
    }

    private static List<Example> wrong(List<Example> examples) {
        return examples.stream()
                .filter(each -> !each.accepts(SafetyFiles.CHECK.check(each.text())))
                .toList();
    }
}
