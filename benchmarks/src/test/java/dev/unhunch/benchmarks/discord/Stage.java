package dev.unhunch.benchmarks.discord;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

/**
 * Files that both contenders share.
 *
 * @param flags of Java, the same for both
 */
record Stage(Path folder, java.util.List<String> flags) {
    /** So many dots of noise make some 20 kB. */
    private static final int SIDE = 81;

    /** Makes the picture. */
    static Stage set(java.util.List<String> flags) throws IOException {
        var stage = new Stage(Files.createTempDirectory("unhunch-benchmark-"), flags);
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int x = 0; x < SIDE; x++)
            for (int y = 0; y < SIDE; y++) image.setRGB(x, y, random.nextInt(1 << 24));
        ImageIO.write(image, "png", stage.picture().toFile());
        return stage;
    }

    /** The only picture. */
    Path picture() {
        return folder.resolve(Way.PICTURE);
    }

    /** Our answer to {@code /stretch neck}, as it was sent. */
    Path card(Way way) {
        return folder.resolve(way.name() + ".json");
    }

    /** Where the product keeps its data. */
    Path data() {
        return folder.resolve("data");
    }

    /** What was logged. */
    Path log(Contender who) {
        return folder.resolve(who + ".log");
    }
}
