package dev.unhunch.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.pack.PictureFile;
import dev.unhunch.content.pack.PictureFile.Place;
import dev.unhunch.core.card.Block.Motion;
import dev.unhunch.core.port.Pictures.Picture;
import dev.unhunch.core.port.Pictures.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;

class PackPicturesTest {
    private static final int BYTES = 200_000;
    @TempDir private Path folder;

    private PackPictures pictures(int count) throws IOException {
        var files = new HashMap<String, PictureFile>();
        for (int i = 0; i < count; i++) {
            var content = new byte[BYTES];
            Arrays.fill(content, (byte) i);
            var file = Files.write(folder.resolve("p" + i + ".gif"), content);
            var name = file.getFileName().toString();
            var mark = Picture.markOf(content);
            files.put(name, new PictureFile(name, mark, new Size(1, 1), new Place.InFolder(file)));
        }
        return new PackPictures(files);
    }

    private static byte[] content(PackPictures pictures, int number) {
        return pictures.find("p" + number, Motion.MOVING).orElseThrow().content().orElseThrow();
    }

    @Test
    void to_find_one_reads_nothing() throws IOException {
        var pictures = pictures(1);
        Files.delete(folder.resolve("p0.gif"));
        assertThat(pictures.find("p0", Motion.MOVING)).isPresent();
        assertThat(pictures.held()).isZero();
    }

    @Test
    void those_wanted_last_stay_in_memory_and_the_others_do_not() throws IOException {
        var pictures = pictures(30);
        for (int i = 0; i < 30; i++) assertThat(content(pictures, i)).containsOnly(i);
        assertThat(pictures.held()).isBetween(2_000_000, 4 << 20);
        for (int i = 0; i < 30; i++) Files.delete(folder.resolve("p" + i + ".gif"));
        assertThat(content(pictures, 29)).containsOnly(29);
        assertThat(pictures.find("p0", Motion.MOVING).orElseThrow().content()).isEmpty();
    }
}
