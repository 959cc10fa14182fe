package dev.unhunch.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.pictures.figure.Look;
import dev.unhunch.pictures.figure.Looks;
import dev.unhunch.pictures.figure.Muscles;
import dev.unhunch.pictures.figure.Solver;
import dev.unhunch.pictures.pose.PoseFile;
import dev.unhunch.pictures.prop.Props;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The poses of the built-in pack, as they are written; the build draws them elsewhere. */
class PackPosesTest {
    private static final Path POSES =
            Path.of("../content/src/main/resources/dev/unhunch/content/packs/core/poses");

    /** Beside the poses lies what was drawn from them, and this list of it. */
    private static final String NO_POSE = "rendered.json";

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void all_that_a_pose_names_is_there(String id) throws IOException {
        var file = read(id);
        assertThat(look(file).name()).isIn(Looks.names());
        for (int i = 0; i < file.keyframes().size(); i++) {
            var pose = file.at(i);
            var skeleton = Solver.solve(pose);
            assertThat(Muscles.known()).containsAll(withoutSides(pose.glow().keySet()));
            assertThat(arrows(file)).containsAll(pose.show().keySet());
            assertThat(Props.of(file.settings().path("props"), skeleton))
                    .hasSizeGreaterThanOrEqualTo(file.settings().path("props").size());
            for (var arrow : file.settings().path("arrows"))
                if (arrow.has("from"))
                    assertThat(skeleton.anchors()).containsKey(arrow.path("from").asText());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void every_arrow_is_shown_some_time(String id) throws IOException {
        var file = read(id);
        var shown = new TreeSet<String>();
        for (int i = 0; i < file.keyframes().size(); i++)
            file.at(i)
                    .show()
                    .forEach((arrow, strength) -> {
                        if (strength > 0) shown.add(arrow);
                    });
        assertThat(shown).containsExactlyInAnyOrderElementsOf(arrows(file));
    }

    @Test
    void people_differ() throws IOException {
        var looks = new TreeSet<String>();
        var styles = new TreeSet<Look.Hair>();
        boolean wheels = false;
        for (var id : ids()) {
            var file = read(id);
            looks.add(look(file).name());
            styles.add(look(file).style());
            for (var prop : file.settings().path("props"))
                wheels |= prop.path("type").asText().equals("wheelchair");
        }
        assertThat(looks).hasSizeGreaterThanOrEqualTo(4);
        assertThat(styles).contains(Look.Hair.SCARF);
        assertThat(wheels).as("somebody sits in a wheelchair").isTrue();
    }

    static List<String> ids() throws IOException {
        try (var files = Files.list(POSES)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".json") && !each.equals(NO_POSE))
                    .map(each -> each.substring(0, each.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    private static PoseFile read(String id) throws IOException {
        return PoseFile.read(POSES.resolve(id + ".json"));
    }

    private static Look look(PoseFile file) {
        JsonNode name = file.settings().path("look");
        return name.isMissingNode() ? Looks.of(file.id()) : Looks.named(name.asText());
    }

    private static List<String> arrows(PoseFile file) {
        var ids = new ArrayList<String>();
        file.settings().path("arrows").forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private static Set<String> withoutSides(Set<String> muscles) {
        return muscles.stream()
                .map(each -> each.replaceFirst("\\.(left|right)$", ""))
                .collect(Collectors.toSet());
    }
}
