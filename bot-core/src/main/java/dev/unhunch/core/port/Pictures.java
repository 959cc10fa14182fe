package dev.unhunch.core.port;

import dev.unhunch.core.card.Block;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/** Pictures by their ids. To find one is quick; its content may have to be read. */
@FunctionalInterface
public interface Pictures {
    /** None at all. */
    Pictures NONE = (_, _) -> Optional.empty();

    /**
     * A picture, or empty where there is none of that id. One that should move may stand still, and
     * one that should stand still may move, where there is no other.
     */
    Optional<Picture> find(String id, Block.Motion motion);

    /**
     * A picture that can be sent.
     *
     * @param fileName unique among all, such as {@code neck-side-turn.png}
     * @param mark of the content: another content has another one
     * @param size as it is drawn
     * @param source reads the content; nobody changes what it gives
     */
    record Picture(String fileName, String mark, Size size, Supplier<Optional<byte[]>> source) {
        /** Width and height of most pictures, in pixels. */
        public static final int USUAL = 512;

        /** One of the usual size that is in memory. */
        public Picture(String fileName, byte[] content) {
            this(fileName, markOf(content), new Size(USUAL, USUAL), () -> Optional.of(content));
        }

        /** The content; empty where it has gone or changed since the picture was found. */
        public Optional<byte[]> content() {
            return source.get();
        }

        /**
         * Where our HTTP server has it, below its own address and without a slash at the beginning.
         * It names the content, so what was fetched from there once never changes.
         */
        public String path() {
            return "pictures/" + fileName + "?v=" + mark;
        }

        /** The mark of a content: the beginning of its SHA-256, 16 hexadecimal digits. */
        public static String markOf(byte[] content) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(content);
                return HexFormat.of().formatHex(digest, 0, Long.BYTES);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** In pixels. */
    record Size(int width, int height) {}
}
