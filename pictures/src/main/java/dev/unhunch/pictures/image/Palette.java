package dev.unhunch.pictures.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A few colours in the place of many, and which of them stands for each. Large areas keep exactly
 * the colour they were drawn in, so that grounds stay even; what is left is shared by the edges.
 */
final class Palette {
    /** A colour with at least this part of the pixels is an area's, not an edge's. */
    private static final double AREA = 1 / 1500.0;

    /** Squared distance below which the eye does not tell two colours apart. */
    private static final int SAME = 12;

    private final List<Integer> colours;
    private final byte[] indexes;

    private Palette(List<Integer> colours, Colours all) {
        this.colours = List.copyOf(colours);
        var flat = colours.stream().mapToInt(Integer::intValue).toArray();
        indexes = new byte[all.size()];
        for (int i = 0; i < indexes.length; i++) indexes[i] = (byte) nearest(flat, all.rgb(i));
    }

    /** At most so many colours, 2 to 255, for all these. */
    static Palette of(Colours all, int most) {
        var byArea =
                IntStream.range(0, all.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(all::count)
                                        .reversed()
                                        .thenComparingInt(all::rgb))
                        .toList();
        if (byArea.size() <= most) return new Palette(byArea.stream().map(all::rgb).toList(), all);
        var chosen = new ArrayList<>(areas(all, byArea, most / 2));
        var flat = chosen.stream().mapToInt(Integer::intValue).toArray();
        // In the order of their areas, not of their numbers: which comes first must not matter.
        var rest =
                byArea.stream()
                        .mapToInt(Integer::intValue)
                        .filter(each -> isNew(flat, all.rgb(each)))
                        .toArray();
        for (int colour : MedianCut.choose(all, rest, most - chosen.size()))
            if (!chosen.contains(colour)) chosen.add(colour);
        return new Palette(chosen, all);
    }

    private static List<Integer> areas(Colours all, List<Integer> byArea, int most) {
        long pixels = 0;
        for (int number : byArea) pixels += all.count(number);
        double least = pixels * AREA;
        return byArea.stream()
                .limit(most)
                .filter(each -> all.count(each) >= least)
                .map(all::rgb)
                .toList();
    }

    private static boolean isNew(int[] chosen, int colour) {
        return chosen.length == 0 || distance(chosen[nearest(chosen, colour)], colour) > SAME;
    }

    /** The colours, 0xRRGGBB, by their index. */
    List<Integer> colours() {
        return colours;
    }

    /** The index that stands for each of these numbers of colours. */
    byte[] indexesOf(int[] numbers) {
        var result = new byte[numbers.length];
        for (int i = 0; i < result.length; i++) result[i] = indexes[numbers[i]];
        return result;
    }

    private static int nearest(int[] colours, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length && least > 0; i++) {
            int distance = distance(colours[i], colour);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** Green counts most and blue least, as for the eye. */
    private static int distance(int one, int other) {
        int red = ((one >> 16) & 0xFF) - ((other >> 16) & 0xFF);
        int green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return (3 * red * red + 4 * green * green + 2 * blue * blue) / 3;
    }
}
