package dev.unhunch.pictures.compose;

import dev.unhunch.pictures.image.Pixels;
import dev.unhunch.pictures.paint.Canvas;
import dev.unhunch.pictures.paint.Scaling;
import dev.unhunch.pictures.paint.Shape;

import java.util.List;
import java.util.Set;

/** The cover of a challenge: some of its exercises in discs, and a dot for each of its days. */
public final class Cover {
    private static final int WIDTH = 512;
    private static final int HEIGHT = 320;
    private static final int RING = 0xFFFFFF;

    /** In one row; more make it hard to see that each is a day. */
    private static final int MOST_IN_A_ROW = 35;

    private static final int[] GROUNDS = {
        0x2F6690, 0x3A7D6B, 0xB5533C, 0x6B4E8E, 0xB8862B, 0x2A7F8E, 0x9C4668, 0x5B7B3A, 0x4A5C9B,
        0xA0603A, 0x3B6E4F, 0x7A5A7E, 0x8A4B4B
    };

    private Cover() {}

    /**
     * What a challenge is, as far as its cover shows it.
     *
     * @param id chooses the colour of the ground
     * @param days 1 to 100
     * @param restDays counted from 1
     */
    public record Challenge(String id, int days, Set<Integer> restDays) {
        /** Copies the set. */
        public Challenge {
            restDays = Set.copyOf(restDays);
        }
    }

    /** A cover with one to three stills. */
    public static Pixels of(Challenge challenge, List<Pixels> stills) {
        int ground = ground(challenge.id());
        var canvas = new Canvas(WIDTH, HEIGHT, ground);
        canvas.fill(
                Shape.disc(WIDTH / 2.0, HEIGHT * 0.4, WIDTH * 0.46),
                Canvas.mixed(ground, 0xFFFFFF, 0.12));
        switch (stills.size()) {
            case 1 -> disc(canvas, stills.getFirst(), 256, 116);
            case 2 -> {
                disc(canvas, stills.getFirst(), 164, 106);
                disc(canvas, stills.getLast(), 348, 106);
            }
            default -> {
                disc(canvas, stills.getFirst(), 110, 90);
                disc(canvas, stills.getLast(), 402, 90);
                disc(canvas, stills.get(1), 256, 116);
            }
        }
        days(canvas, challenge, ground);
        return canvas.pixels();
    }

    private static void disc(Canvas canvas, Pixels still, int x, int radius) {
        int y = 132;
        canvas.fill(Shape.disc(x, y, radius + 5), RING);
        canvas.show(Shape.disc(x, y, radius), Scaling.toWidth(still, 2 * radius));
    }

    private static void days(Canvas canvas, Challenge challenge, int ground) {
        int rows = (challenge.days() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        int columns = (challenge.days() + rows - 1) / rows;
        double step = Math.min(24, (WIDTH - 48.0) / columns);
        double radius = Math.min(7, step * 0.36);
        double left = (WIDTH - step * (columns - 1)) / 2;
        double top = 284 - step * (rows - 1) / 2;
        int rest = Canvas.mixed(ground, 0xFFFFFF, 0.35);
        for (int day = 1; day <= challenge.days(); day++) {
            int row = (day - 1) / columns;
            double x = left + (day - 1 - row * columns) * step;
            double y = top + row * step;
            canvas.fill(
                    Shape.disc(x, y, radius), challenge.restDays().contains(day) ? rest : 0xFFFFFF);
        }
    }

    /**
     * By the id alone, so that a challenge keeps its colour whatever is added beside it. With these
     * two numbers the eleven built-in ones have eleven colours.
     */
    private static int ground(String id) {
        int sum = 0;
        for (int i = 0; i < id.length(); i++) sum = sum * 83 + id.charAt(i);
        return GROUNDS[Math.floorMod(sum ^ sum >>> 19, GROUNDS.length)];
    }
}
