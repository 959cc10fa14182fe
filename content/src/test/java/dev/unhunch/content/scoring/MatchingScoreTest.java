package dev.unhunch.content.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;
import dev.unhunch.content.safety.SafetyReader;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.safety.SafetyCheck;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Scores the built-in words on lines of people. Each group has to reach its target. */
class MatchingScoreTest {
    private static final Map<String, Double> TARGETS =
            Map.ofEntries(
                    Map.entry("plain", 0.98),
                    Map.entry("named", 0.98),
                    Map.entry("strengthen-area", 0.98),
                    Map.entry("typos", 0.90),
                    Map.entry("synonyms", 0.90),
                    Map.entry("filters", 0.90),
                    Map.entry("routine", 0.90),
                    Map.entry("posture", 0.90),
                    Map.entry("lang", 0.80),
                    Map.entry("empty-nonsense", 0.95),
                    Map.entry("safety", 0.95),
                    Map.entry("not-safety", 0.95));

    private static final Content CONTENT = Content.builtIn();
    private static final Matcher MATCHER = Matcher.of(CONTENT.library(), CONTENT.terms());
    private static final SafetyCheck SAFETY =
            SafetyCheck.of(SafetyReader.read(CONTENT.safety()).rules());
    private static final Judge JUDGE = new Judge(CONTENT.library());

    @Test
    void the_examples_that_came_with_the_product_are_understood() {
        var score = score(Example.read("examples.json"));
        report("Examples", score);
        assertReaches(score, TARGETS);
    }

    @Test
    void examples_that_the_words_were_chosen_with_are_understood() {
        var score =
                score(
                        Example.read("own-examples.json").stream()
                                .filter(each -> !each.unseen())
                                .toList());
        report("Own examples", score);
        assertReaches(score, TARGETS);
    }

    @Test
    void examples_that_were_kept_aside_are_understood() {
        var score =
                score(Example.read("own-examples.json").stream().filter(Example::unseen).toList());
        report("Own examples kept aside", score);
        assertReaches(score, TARGETS);
    }

    @Test
    void examples_written_without_a_look_at_the_words_are_understood() {
        var score = score(Example.read("blind-examples.json"));
        report("Examples written without a look at the words", score);
        assertReaches(score, TARGETS);
    }

    @Test
    void examples_written_for_the_whole_catalogue_are_understood() {
        var examples = Example.read("catalogue-examples.json");
        var score = score(examples);
        report("Examples for the whole catalogue", score);
        assertReaches(score, TARGETS);
        assertThat(missedCalls(examples)).isEmpty();
    }

    /** Lines about a crisis or an emergency that are answered with anything else. */
    private static List<String> missedCalls(List<Example> examples) {
        return examples.stream()
                .filter(each -> each.accept().stream().anyMatch(MatchingScoreTest::isPressing))
                .filter(each -> safetyTier(each.text()).isEmpty())
                .map(Example::text)
                .toList();
    }

    private static boolean isPressing(Example.Accepted accepted) {
        return accepted.tiers().contains("crisis") || accepted.tiers().contains("emergency");
    }

    @Test
    void questions_kept_aside_while_the_words_were_chosen_are_understood() {
        var score = score(Example.read("kept-aside-examples.json"));
        report("Examples kept aside", score);
        assertReaches(score, without(TARGETS, "safety", "not-safety"));
    }

    @Test
    void lines_about_safety_written_without_a_look_at_the_rules_are_told_apart() {
        var score = score(Example.read("safety-lines.json"));
        report("Lines about safety", score);
        assertReaches(score, Map.of("safety", 0.95, "not-safety", 0.95));
    }

    private static Map<String, Double> without(Map<String, Double> all, String... groups) {
        var rest = new TreeMap<>(all);
        List.of(groups).forEach(rest::remove);
        return rest;
    }

    @Test
    void other_ways_to_write_the_examples_are_understood() {
        var score = new Score();
        var examples =
                Example.read("examples.json").stream()
                        .filter(each -> !each.group().equals("empty-nonsense"))
                        .filter(each -> !each.group().equals("safety"))
                        .toList();
        for (var rule : new TreeMap<>(Variants.RULES).entrySet()) {
            var random = new Random(20_26);
            for (var example : examples) {
                var text = rule.getValue().apply(example.text(), random);
                boolean isMisspeltTwice =
                        rule.getKey().startsWith("typo") && example.group().equals("typos");
                if (!text.equals(example.text()) && !isMisspeltTwice)
                    judge(rule.getKey(), example.saying(text), score);
            }
        }
        report("Variants", score);
        assertReaches(
                score,
                Map.of(
                        "case", 0.97,
                        "signs", 0.97,
                        "filler words", 0.95,
                        "word order", 0.9,
                        "joined", 0.85,
                        "typo: swapped", 0.85,
                        "typo: dropped", 0.85,
                        "typo: doubled", 0.9,
                        "typo: next key", 0.85));
    }

    private static Optional<String> safetyTier(String text) {
        return SAFETY.check(text).map(alarm -> alarm.tier().name().toLowerCase(Locale.ROOT));
    }

    private static Score score(List<Example> examples) {
        var score = new Score();
        for (var example : examples) judge(example.group(), example, score);
        return score;
    }

    private static void judge(String group, Example example, Score score) {
        if (!JUDGE.canBeRight(example)) {
            score.missing(group);
            return;
        }
        var answer = Answer.to(example, MATCHER, MatchingScoreTest::safetyTier);
        if (JUDGE.isRight(example, answer)) score.right(group);
        else score.wrong(group, example, answer);
    }

    private static void report(String title, Score score) {
        System.out.println(score.table(title));
        score.failures().forEach(each -> System.out.println("  wrong: " + each));
    }

    private static void assertReaches(Score score, Map<String, Double> targets) {
        assertThat(score.counted()).isGreaterThan(50);
        targets.forEach((group, target) ->
                assertThat(score.share(group)).as(group).isGreaterThanOrEqualTo(target));
    }
}
