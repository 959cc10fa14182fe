package dev.unhunch.web;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.port.Pictures;

import java.util.Base64;
import java.util.Optional;

/** Two pictures of one exercise, one that does not move, and one that cannot be read any more. */
final class TestPictures implements Pictures {
    static final byte[] PNG =
            bytes(
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kg"
                            + "AAAABJRU5ErkJggg==");
    static final byte[] GIF = bytes("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    @Override
    public Optional<Picture> find(String id, Block.Motion motion) {
        return switch (id) {
            case "neck-side-turn" ->
                    Optional.of(
                            switch (motion) {
                                case STILL -> new Picture(id + ".png", PNG);
                                case MOVING -> new Picture(id + ".gif", GIF);
                            });
            case "routine-desk-5" -> Optional.of(new Picture(id + ".png", PNG));
            case "gone-meanwhile" ->
                    Optional.of(
                            new Picture(
                                    id + ".png", "0", new Size(512, 512), () -> Optional.empty()));
            default -> Optional.empty();
        };
    }
}
