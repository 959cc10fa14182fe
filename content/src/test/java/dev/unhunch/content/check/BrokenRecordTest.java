package dev.unhunch.content.check;

import static dev.unhunch.content.check.PackOnDisk.WALK;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One thing broken at a time; each is reported with its file, its place and a reason. */
class BrokenRecordTest {
    private static final String ROUTINE = "routines/walk-and-turn-3.json";
    private static final String CHALLENGE = "challenges/walk-week.json";
    private static final String TERM = "terms/corridor.json";
    private static final String OVERLAY = "i18n/de/exercises/corridor-walk.json";

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0} {2}: {3}")
    @MethodSource("exercises")
    @MethodSource("sourcesAndTexts")
    @MethodSource("routines")
    @MethodSource("others")
    void a_broken_record_is_reported_where_it_is_broken(
            String file, Consumer<ObjectNode> edit, String pointer, String reason) {
        var pack = new PackOnDisk(folder);
        pack.change(file, edit);
        assertThat(pack.check().errors())
                .anySatisfy(error -> {
                    assertThat(error.file()).isEqualTo(file);
                    assertThat(error.pointer()).isEqualTo(pointer);
                    assertThat(error.reason()).contains(reason);
                });
    }

    static Stream<Arguments> exercises() {
        return Stream.of(
                broken(WALK, walk -> walk.put("kind", "yoga"), "/kind", "\"yoga\" is not one of"),
                broken(WALK, walk -> walk.remove("level"), "", "the field \"level\" is missing"),
                broken(WALK, walk -> walk.put("levl", 1), "", "there is no field \"levl\""),
                broken(WALK, walk -> walk.put("id", "Walk!"), "/id", "lower-case words"),
                broken(WALK, walk -> walk.put("discreet", 3), "/discreet", "not one of: 0, 1, 2"),
                broken(WALK, walk -> walk.put("areas", "neck"), "/areas", "has to be of type"),
                broken(WALK, walk -> walk.putArray("areas"), "/areas", "has 0 entries; 1 at least"),
                broken(
                        WALK,
                        walk -> walk.putArray("areas").add("nek"),
                        "/areas/0",
                        "there is no area \"nek\""),
                broken(
                        WALK,
                        walk -> muscles(walk).putArray("secondary").add("wings"),
                        "/muscles/secondary/0",
                        "there is no muscle \"wings\""),
                broken(
                        WALK,
                        walk -> ((ObjectNode) walk.get("equipment")).putArray("required").add("x"),
                        "/equipment/required/0",
                        "there is no equipment \"x\""),
                broken(
                        WALK,
                        walk -> span(walk.putObject("dose").putObject("reps"), 9, 4),
                        "/dose/reps",
                        "min 9 is above max 4"),
                broken(
                        WALK,
                        walk -> walk.putObject("dose"),
                        "/dose",
                        "needs at least one of: holdSeconds, reps"),
                broken(
                        WALK,
                        walk ->
                                walk.putObject("progression")
                                        .putArray("easier")
                                        .add("corridor-walk"),
                        "/progression",
                        "harder than itself"),
                broken(WALK, walk -> walk.put("pose", "poses/walk.json"), "/pose", "no file poses"),
                broken(
                        WALK,
                        walk -> walk.put("pose", "../../etc/passwd"),
                        "/pose",
                        "has not the form"));
    }

    static Stream<Arguments> sourcesAndTexts() {
        return Stream.of(
                broken(
                        WALK,
                        walk -> source(walk).put("seed", true),
                        "/source",
                        "the field \"articleDose\" is missing"),
                broken(
                        WALK,
                        walk -> source(walk).put("seed", true).putObject("articleDose"),
                        "/dose/durationSeconds",
                        "is 60-120, but the article says nothing"),
                broken(
                        WALK,
                        walk -> text(walk).put("name", "ab"),
                        "/text/name",
                        "has 2 characters"),
                broken(
                        WALK,
                        walk -> text(walk).put("summary", "x".repeat(161)),
                        "/text/summary",
                        "has 161 characters; 160 at most"),
                broken(WALK, walk -> text(walk).put("summary", "  "), "/text/summary", "is blank"),
                broken(
                        WALK,
                        walk -> text(walk).put("summary", "one\ntwo"),
                        "/text/summary",
                        "cannot be seen"),
                broken(
                        WALK,
                        walk -> text(walk).put("summary", "turn \u202Eround"),
                        "/text/summary",
                        "cannot be seen"),
                broken(WALK, BrokenRecordTest::fillEverything, "/text", "a card has room for"));
    }

    static Stream<Arguments> routines() {
        return Stream.of(
                broken(
                        ROUTINE,
                        routine -> routine.put("minutes", 9),
                        "/minutes",
                        "the steps take 3:00 to 3:00 minutes; for 9 minutes"),
                broken(
                        ROUTINE,
                        routine -> step(routine, 0).put("exercise", "moon-walk"),
                        "/steps/0/exercise",
                        "there is no exercise \"moon-walk\""),
                broken(
                        ROUTINE,
                        routine -> step(routine, 1).put("exercise", "chin-tuck").remove("dose"),
                        "/steps/1",
                        "does not belong in a routine with the focus mobility"),
                broken(
                        ROUTINE,
                        routine -> routine.put("focus", "mixed").put("minutes", 4),
                        "/focus",
                        "a mixed routine of 4 minutes or more"),
                broken(
                        ROUTINE,
                        routine -> routine.put("position", "seated"),
                        "/steps/0",
                        "cannot be done seated"),
                broken(
                        ROUTINE,
                        routine -> routine.put("position", "floor"),
                        "/position",
                        "no step is on the floor"),
                broken(
                        ROUTINE,
                        routine -> step(routine, 1).put("exercise", "doorway-chest-stretch"),
                        "/equipment",
                        "needs one of [doorway]"),
                broken(
                        ROUTINE,
                        routine -> routine.putObject("source").put("seed", true),
                        "/steps/0/exercise",
                        "is not from the article"),
                broken(
                        ROUTINE,
                        routine -> {
                            routine.putObject("source").put("seed", true);
                            step(routine, 1).putObject("dose").put("holdSeconds", 20);
                        },
                        "/steps/1/dose",
                        "the step's seconds are outside"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                broken(
                        "tips/water.json",
                        tip -> tip.putArray("topics").add("tea"),
                        "/topics/0",
                        "there is no topic \"tea\""),
                broken(CHALLENGE, each -> each.put("days", 8), "/phases", "day 8 is in no phase"),
                broken(
                        CHALLENGE,
                        each -> each.put("days", 5),
                        "/phases/0/days",
                        "day 6 is outside of the challenge's 5 days"),
                broken(
                        CHALLENGE,
                        each -> each.putObject("completion").put("requiredDays", 7),
                        "/completion/requiredDays",
                        "7 days are required, but only 6"),
                broken(
                        CHALLENGE,
                        each -> each.withArray("/phases/0/daily").addObject().put("routine", "nap"),
                        "/phases/0/daily/1/routine",
                        "there is no routine \"nap\""),
                broken(
                        CHALLENGE,
                        each -> {
                            var part = each.withArray("/phases/0/daily").addObject();
                            part.put("tip", "water").putObject("dose").put("reps", 2);
                        },
                        "/phases/0/daily/1/dose",
                        "a dose belongs to an exercise"),
                broken(
                        TERM,
                        term -> term.putObject("means").put("area", "neck").put("easy", true),
                        "/means",
                        "exactly one thing"),
                broken(
                        TERM,
                        term -> term.putObject("means").putObject("topic").put("id", "tea"),
                        "/means/topic/id",
                        "there is no topic \"tea\""),
                broken(
                        OVERLAY,
                        overlay -> text(overlay).put("nam", "x"),
                        "/text",
                        "there is no field \"nam\""),
                broken(OVERLAY, overlay -> overlay.put("basedOn", 4), "/basedOn", "says version 4"),
                broken(
                        "pack.json",
                        pack -> pack.putArray("locales").add("de"),
                        "/locales",
                        "has to list the default language \"en\""),
                broken(
                        "pack.json",
                        pack -> pack.put("formatVersion", 2),
                        "/formatVersion",
                        "has to be 1"));
    }

    @Test
    void all_problems_are_reported_at_once() {
        var pack = new PackOnDisk(folder);
        pack.change(
                WALK, walk -> walk.put("kind", "yoga").put("levl", 1).putArray("areas").add("x"));
        pack.change("tips/water.json", tip -> tip.remove("text"));
        pack.write("tips/broken.json", "{");
        assertThat(pack.check().errors())
                .extracting(error -> error.file() + error.pointer())
                .contains(WALK + "/kind", WALK, WALK + "/areas/0", "tips/water.json")
                .contains("tips/broken.json");
    }

    private static Arguments broken(
            String file, Consumer<ObjectNode> edit, String pointer, String reason) {
        return arguments(file, edit, pointer, reason);
    }

    private static ObjectNode text(ObjectNode record) {
        return (ObjectNode) record.get("text");
    }

    private static ObjectNode source(ObjectNode record) {
        return (ObjectNode) record.get("source");
    }

    private static ObjectNode muscles(ObjectNode record) {
        return (ObjectNode) record.get("muscles");
    }

    private static ObjectNode step(ObjectNode routine, int index) {
        return (ObjectNode) routine.get("steps").get(index);
    }

    private static void span(ObjectNode node, int min, int max) {
        node.put("min", min).put("max", max);
    }

    /** Every text as long as it may be by itself: too much for one card. */
    private static void fillEverything(ObjectNode walk) {
        var text = text(walk);
        for (var field : new String[] {"cues", "mistakes"})
            for (int i = 0; i < 3; i++) text.withArray(field).add("x".repeat(120));
        text.putArray("steps");
        for (int i = 0; i < 6; i++) text.withArray("steps").add("x".repeat(200));
        text.put("easier", "z".repeat(200));
        for (int i = 0; i < 5; i++) text.withArray("stopIf").add("y".repeat(120));
    }
}
