package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.content.pack.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The built-in pack is held to more than packs of others: whole, for everybody, for good. */
class BuiltInRulesTest {
    private static final Path PACK = Path.of("src/main/resources/dev/unhunch/content/packs/core");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CHIN_TUCK = "exercises/chin-tuck.json";

    @TempDir private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(PACK)) {
            for (var file : files.toList()) {
                var to = folder.resolve(PACK.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(to);
                else Files.copy(file, to);
            }
        }
    }

    @Test
    void as_it_is_nothing_is_wrong_with_it() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fieldName", "aliases", "cues", "easier", "harder"})
    void an_exercise_has_every_text(String field) throws IOException {
        change(CHIN_TUCK, json -> json.withObject("/text").remove(field));
        assertThat(problems())
                .contains(CHIN_TUCK + " /text: the field \"" + field + "\" is missing");
    }

    @Test
    void an_exercise_has_a_pose() throws IOException {
        change(CHIN_TUCK, json -> json.remove("pose"));
        assertThat(problems()).contains(CHIN_TUCK + ": the field \"pose\" is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chin-tuck.png", "chin-tuck.gif"})
    void a_pose_is_drawn_still_and_moving(String picture) throws IOException {
        Files.createDirectories(folder.resolve("poses"));
        Files.writeString(folder.resolve("poses/chin-tuck.json"), "{\"keyframes\": [{}]}");
        change(CHIN_TUCK, json -> json.put("pose", "poses/chin-tuck.json"));
        Files.deleteIfExists(folder.resolve("poses/" + picture));
        assertThat(problems())
                .anySatisfy(each ->
                        assertThat(each)
                                .startsWith(CHIN_TUCK + " /pose: " + picture + " is not drawn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"routine-desk-5", "challenge-upper-back-30"})
    void routines_and_challenges_have_pictures(String picture) throws IOException {
        Files.deleteIfExists(folder.resolve("poses/" + picture + ".png"));
        assertThat(problems()).anySatisfy(each -> assertThat(each).contains(picture + ".png is"));
    }

    @Test
    void two_steps_are_too_few() throws IOException {
        change(CHIN_TUCK, json -> json.withObject("/text").putArray("steps").add("A").add("B"));
        assertThat(problems()).contains(CHIN_TUCK + " /text/steps: has 2 entries; 3 at least");
    }

    @Test
    void an_exercise_says_how_often_a_week_which_muscles_and_when_not() throws IOException {
        change(
                CHIN_TUCK,
                json -> {
                    json.withObject("/dose").remove("frequencyPerWeek");
                    json.withObject("/muscles").remove("primary");
                    json.remove("contraindications");
                });
        assertThat(problems())
                .contains(
                        CHIN_TUCK + " /dose: the field \"frequencyPerWeek\" is missing",
                        CHIN_TUCK + " /muscles: the field \"primary\" is missing",
                        CHIN_TUCK + ": the field \"contraindications\" is missing");
    }

    @Test
    void what_a_condition_blocks_by_area_names_the_condition() throws IOException {
        change(CHIN_TUCK, json -> json.putArray("contraindications"));
        assertThat(problems()).anyMatch(each -> each.startsWith(CHIN_TUCK + " /contraindications"));
    }

    @Test
    void what_a_condition_blocks_by_name_names_the_condition() throws IOException {
        change(
                "conditions/vertigo.json",
                json -> json.withObject("/blocks").putArray("exercises").add("chin-tuck"));
        assertThat(problems()).anyMatch(each -> each.contains("\"vertigo\" blocks"));
    }

    @Test
    void face_down_is_blocked_where_there_is_no_other_position() throws IOException {
        change(
                "exercises/prone-y-raise.json",
                json -> json.putArray("contraindications").add("recent-shoulder-injury"));
        assertThat(problems())
                .anyMatch(each ->
                        each.startsWith("exercises/prone-y-raise.json")
                                && each.contains("\"pregnancy-late\" blocks"));
    }

    @Test
    void a_published_id_stays() throws IOException {
        Files.delete(folder.resolve("tips/hydrate.json"));
        for (var language : List.of("de", "es"))
            Files.deleteIfExists(folder.resolve("i18n/" + language + "/tips/hydrate.json"));
        assertThat(problems())
                .anyMatch(each -> each.startsWith("pack.json: tips/hydrate has been published"));
    }

    @Test
    void a_new_id_is_published_with_its_item() throws IOException {
        var tip = (ObjectNode) JSON.readTree(folder.resolve("tips/hydrate.json").toFile());
        tip.put("id", "more-water");
        Files.write(folder.resolve("tips/more-water.json"), JSON.writeValueAsBytes(tip));
        assertThat(problems())
                .contains(
                        "tips/more-water.json /id: add the line tips/more-water to"
                                + " published-ids.txt: from now on this id stays");
    }

    @Test
    void each_area_has_something_for_a_chair_and_something_that_strengthens() throws IOException {
        for (var file : exercisesOf("core"))
            change(
                    file,
                    json -> {
                        json.putArray("positions").add("kneeling");
                        json.put("kind", "mobility");
                    });
        assertThat(problems())
                .anyMatch(each -> each.startsWith("areas/core.json: only 0 exercises for this"))
                .contains("areas/core.json: no exercise strengthens this area");
    }

    @Test
    void twenty_exercises_can_be_done_unnoticed() throws IOException {
        for (var file : exercises()) change(file, json -> json.put("discreet", 1));
        assertThat(problems())
                .contains(
                        "pack.json: only 0 exercises can be done on a chair unnoticed; at least"
                                + " 20");
    }

    private List<String> exercises() throws IOException {
        try (var files = Files.list(folder.resolve("exercises"))) {
            return files.map(file -> "exercises/" + file.getFileName()).toList();
        }
    }

    private List<String> exercisesOf(String area) throws IOException {
        var of = new ArrayList<String>();
        for (var file : exercises())
            for (var each : JSON.readTree(folder.resolve(file).toFile()).path("areas"))
                if (each.asText().equals(area)) of.add(file);
        return of;
    }

    private void change(String file, Consumer<ObjectNode> edit) throws IOException {
        var path = folder.resolve(file);
        var json = (ObjectNode) JSON.readTree(path.toFile());
        edit.accept(json);
        Files.write(path, JSON.writeValueAsBytes(json));
    }

    private List<String> problems() {
        var report = PackCheck.checkBuiltIn(folder);
        return Stream.concat(report.errors().stream(), report.warnings().stream())
                .map(Problem::toString)
                .toList();
    }
}
