package dev.unhunch.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/maya");

    @Test
    void linux_keeps_it_where_the_desktop_keeps_its_programs_data() {
        assertThat(DataFolder.of("Linux", HOME, Map.of()))
                .isEqualTo(Path.of("/home/maya/.local/share/unhunch"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data/maya")))
                .isEqualTo(Path.of("/data/maya/unhunch"));
    }

    @Test
    void a_relative_or_empty_folder_of_the_environment_is_ignored() {
        for (var value : new String[] {"", "  ", "data"})
            assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", value)))
                    .isEqualTo(Path.of("/home/maya/.local/share/unhunch"));
    }

    @Test
    void mac_and_windows_have_their_own_places() {
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(Path.of("/home/maya/Library/Application Support/Unhunch"));
        assertThat(DataFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/c/Local")))
                .isEqualTo(Path.of("/c/Local/Unhunch"));
        assertThat(DataFolder.of("Windows 11", HOME, Map.of()))
                .isEqualTo(Path.of("/home/maya/AppData/Local/Unhunch"));
    }
}
