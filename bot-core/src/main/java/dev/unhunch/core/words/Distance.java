package dev.unhunch.core.words;

/**
 * How far apart two spellings are: letters missing, added, changed or two neighbours swapped
 * (optimal string alignment). Slips that fingers and ears often make cost a little less than one: a
 * doubled letter, a swap, one vowel for another. A wrong first letter costs more, since it is rare.
 */
final class Distance {
    private static final double USUAL_SLIP = 0.8;
    private static final double FIRST_LETTER = 0.25;

    private Distance() {}

    /** The distance, or something above {@code most} + 1 where it is larger than that. */
    static double between(String a, String b, int most) {
        int from = 0;
        int endA = a.length();
        int endB = b.length();
        while (from < endA && from < endB && a.charAt(from) == b.charAt(from)) from++;
        while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        // One letter of what is alike stays in, so that doubled letters are seen.
        int start = Math.max(0, from - 1);
        double cost = table(a.substring(start, endA), b.substring(start, endB), most);
        return from == 0 && a.charAt(0) != b.charAt(0) ? cost + FIRST_LETTER : cost;
    }

    private static double table(String a, String b, int most) {
        var before = new double[b.length() + 1];
        var last = new double[b.length() + 1];
        var row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) last[j] = last[j - 1] + missing(b, j - 1);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = last[0] + missing(a, i - 1);
            double least = row[0];
            for (int j = 1; j <= b.length(); j++) {
                double best = last[j - 1] + changed(a.charAt(i - 1), b.charAt(j - 1));
                best = Math.min(best, last[j] + missing(a, i - 1));
                best = Math.min(best, row[j - 1] + missing(b, j - 1));
                if (isSwap(a, i, b, j)) best = Math.min(best, before[j - 2] + USUAL_SLIP);
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > most + 1) return least;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static double missing(String word, int at) {
        return at > 0 && word.charAt(at) == word.charAt(at - 1) ? USUAL_SLIP : 1;
    }

    private static double changed(char a, char b) {
        if (a == b) return 0;
        return isVowel(a) && isVowel(b) ? USUAL_SLIP : 1;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
