package dev.unhunch.pictures.review;

import dev.unhunch.pictures.paint.Canvas;
import dev.unhunch.pictures.paint.Shape;

/**
 * Small letters, digits and hyphens of three by five squares, so that a sheet can name what it
 * shows. Pictures for people have no lettering; this is for reviewers, and needs no font.
 */
final class Letters {
    /** As high as a letter is, in pixels. */
    static final int HEIGHT = 15;

    private static final int SQUARE = HEIGHT / 5;
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789-";

    /** Five rows of three squares for each sign, a row as an octal digit. */
    private static final String ROWS =
            "25755 65656 34443 65556 74647 74644 34553 55755 72227 11152 55655 44447 57755 65555"
                    + " 25552 65644 25563 65655 34216 72222 55557 55552 55775 55255 55222 71247"
                    + " 75557 26227 61247 61216 55711 74616 34757 71222 75757 75716 00700";

    private Letters() {}

    /** Writes a word; signs that are not known leave a gap. */
    static void write(Canvas canvas, String word, int left, int top, int colour) {
        for (int i = 0; i < word.length(); i++) {
            int sign = SIGNS.indexOf(word.charAt(i));
            if (sign >= 0)
                for (int square = 0; square < 15; square++) {
                    int row = ROWS.charAt(sign * 6 + square / 3) - '0';
                    if (((row >> (2 - square % 3)) & 1) == 1)
                        canvas.fill(
                                new Shape(
                                        left + i * 4 * SQUARE + square % 3 * SQUARE,
                                        top + square / 3 * SQUARE,
                                        SQUARE,
                                        SQUARE,
                                        0),
                                colour);
                }
        }
    }
}
