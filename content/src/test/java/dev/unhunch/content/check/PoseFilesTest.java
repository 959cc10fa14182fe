package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class PoseFilesTest {
    private static final String POSE = "poses/corridor-walk.json";
    @TempDir private Path folder;
    private PackOnDisk pack;

    @BeforeEach
    void writeThePack() {
        pack = new PackOnDisk(folder);
        pack.write(POSE, "{\"keyframes\": [{}]}");
        pack.change(PackOnDisk.WALK, walk -> walk.put("pose", POSE));
    }

    @Test
    void what_the_drawing_has_noted_is_no_pose() {
        pack.write("poses/rendered.json", "{\"formatVersion\": 1, \"pictures\": {}}");
        assertThat(pack.check().errors()).isEmpty();
    }

    @Test
    void a_pose_that_does_not_fit_the_schema_is_named_with_the_place() {
        pack.write(POSE, "{\"keyframes\": 3}");
        assertThat(pack.check().errors())
                .singleElement()
                .hasToString(POSE + " /keyframes: has to be of type array, but is number");
    }

    @Test
    void a_pose_that_is_no_json_is_named() {
        pack.write(POSE, "{");
        assertThat(pack.check().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.file()).isEqualTo(POSE));
    }

    @Test
    void a_pose_whose_name_could_be_no_address_is_refused() {
        pack.write("poses/Walk 1.json", "{\"keyframes\": [{}]}");
        assertThat(pack.check().errors())
                .singleElement()
                .satisfies(error ->
                        assertThat(error.reason()).contains("lower-case", "48", "\"Walk 1\""));
    }

    @Test
    void a_pose_does_not_take_the_name_of_a_routines_picture() {
        pack.write("poses/routine-walk-and-turn-3.json", "{\"keyframes\": [{}]}");
        assertThat(pack.check().errors())
                .singleElement()
                .satisfies(error ->
                        assertThat(error.reason()).contains("belong to the pictures of routines"));
    }

    @Test
    void what_is_neither_pose_nor_picture_is_pointed_out() {
        pack.write("poses/notes.txt", "");
        assertThat(pack.check().errors()).isEmpty();
        assertThat(pack.check().warnings())
                .filteredOn(warning -> warning.file().equals("poses/notes.txt"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.reason()).contains("nothing reads this"));
    }
}
