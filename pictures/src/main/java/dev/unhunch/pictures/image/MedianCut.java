package dev.unhunch.pictures.image;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses a few colours for many: a box around all of them is cut in two where they differ most,
 * again and again, and each box ends as its average (after Heckbert, "Color image quantization for
 * frame buffer display", 1982, with variances in the place of lengths).
 */
final class MedianCut {
    private final Colours colours;
    private final int[] order;

    private MedianCut(Colours colours, int[] numbers) {
        this.colours = colours;
        this.order = numbers.clone();
    }

    /** At most so many colours for those of these numbers, 0xRRGGBB. */
    static List<Integer> choose(Colours colours, int[] numbers, int most) {
        if (numbers.length == 0 || most < 1) return List.of();
        var cut = new MedianCut(colours, numbers);
        var boxes = new ArrayList<Box>();
        boxes.add(cut.box(0, numbers.length));
        while (boxes.size() < most) {
            var widest = boxes.getFirst();
            for (var box : boxes) if (box.spread > widest.spread) widest = box;
            if (widest.spread <= 0) break;
            int middle = cut.divide(widest);
            boxes.set(boxes.indexOf(widest), cut.box(widest.from, middle));
            boxes.add(cut.box(middle, widest.to));
        }
        return boxes.stream().map(Box::average).toList();
    }

    /**
     * Colours that stand together in the order.
     *
     * @param to exclusive
     * @param shift of the channel in which they differ most
     * @param spread how much they differ there, by the number of their pixels; 0 where they do not
     */
    private record Box(int from, int to, int shift, double spread, double mean, int average) {}

    private Box box(int from, int to) {
        int average = 0;
        int widest = 0;
        double most = -1;
        double mean = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long pixels = 0;
            long sum = 0;
            long squares = 0;
            for (int i = from; i < to; i++) {
                long count = colours.count(order[i]);
                long value = channel(order[i], shift);
                pixels += count;
                sum += count * value;
                squares += count * value * value;
            }
            double middle = (double) sum / pixels;
            // A difference of two large numbers: where all are the same it may miss zero.
            double spread = isOne(from, to, shift) ? 0 : squares - middle * sum;
            average |= (int) (middle + 0.5) << shift;
            if (spread > most) {
                most = spread;
                mean = middle;
                widest = shift;
            }
        }
        return new Box(from, to, widest, most, mean, average);
    }

    private boolean isOne(int from, int to, int shift) {
        for (int i = from + 1; i < to; i++)
            if (channel(order[i], shift) != channel(order[from], shift)) return false;
        return true;
    }

    /** Puts what lies above the mean behind what does not; tells where the former begins. */
    private int divide(Box box) {
        int low = box.from;
        int high = box.to - 1;
        while (low <= high)
            if (channel(order[low], box.shift) <= box.mean) low++;
            else {
                int above = order[low];
                order[low] = order[high];
                order[high--] = above;
            }
        return low;
    }

    private int channel(int number, int shift) {
        return (colours.rgb(number) >> shift) & 0xFF;
    }
}
