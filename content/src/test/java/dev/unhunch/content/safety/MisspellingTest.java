package dev.unhunch.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One slip of the finger in one longer word of each crisis and emergency example. */
class MisspellingTest {
    private static final int ROUNDS = 10;
    private static final int SHORTEST = 5;

    @Test
    void most_misspelt_crises_and_emergencies_are_still_heard() {
        var random = new Random(7);
        int tried = 0;
        int heard = 0;
        for (int round = 0; round < ROUNDS; round++)
            for (var example : pressing()) {
                var misspelt = misspell(example.text(), random);
                if (misspelt.isEmpty()) continue;
                tried++;
                if (example.accepts(SafetyFiles.CHECK.check(misspelt.get()))) heard++;
            }
        assertThat(tried).isGreaterThan(1_000);
        assertThat((double) heard / tried).as("%d of %d", heard, tried).isGreaterThan(0.94);
    }

    private static List<Example> pressing() {
        var examples = new ArrayList<>(Example.read("shared-examples.tsv"));
        examples.addAll(Example.read("own-examples.tsv"));
        examples.removeIf(each ->
                !each.tiers().equals(List.of("crisis"))
                        && !each.tiers().equals(List.of("emergency")));
        return examples;
    }

    private static Optional<String> misspell(String text, Random random) {
        var words = text.split(" ", -1);
        var candidates = new ArrayList<Integer>();
        for (int i = 0; i < words.length; i++)
            if (words[i].length() >= SHORTEST && words[i].chars().allMatch(c -> c < 128))
                candidates.add(i);
        if (candidates.isEmpty()) return Optional.empty();
        int at = candidates.get(random.nextInt(candidates.size()));
        words[at] = slip(words[at], random);
        return Optional.of(String.join(" ", words));
    }

    /** Never in the first letter, which people seldom get wrong. */
    private static String slip(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        var before = word.substring(0, at);
        var after = word.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> before + after;
            case 1 -> before + word.charAt(at) + word.charAt(at) + after;
            default -> before + (char) ('a' + random.nextInt(26)) + after;
        };
    }
}
