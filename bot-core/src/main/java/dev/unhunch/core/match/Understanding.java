package dev.unhunch.core.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From a line's phrases to a query, and whether enough of the line was understood to act on it.
 *
 * <p>Each phrase is evidence: much where it names a thing or a part of the body, less where it is a
 * complaint or a topic, little where it is only a wish such as "seated"; less where it was
 * misspelt. Each unknown word speaks against. So "my neck has felt odd since Monday" is about the
 * neck, and "lorem ipsum dolor" is about nothing though <i>dolor</i> is Spanish for pain.
 */
final class Understanding {
    /** What each word that is not known speaks against. */
    static final double PER_UNKNOWN_WORD = 0.55;

    private static final double ANYTHING = 1.2;

    /** "Main" is a hand in French, and most often not meant so. */
    private static final double FALSE_FRIEND = 0.3;

    /** More than "it hurts", which does not say where. */
    private static final double LEAST = 0.5;

    private final Map<Item, List<String>> subjects;

    /** Areas of routines and exercises, topics of tips: for what a name of another type says. */
    Understanding(Map<Item, List<String>> subjects) {
        this.subjects = new HashMap<>(subjects);
    }

    Understood of(Reading reading, Item.Type target) {
        var gathered = new Gathered();
        var evidence = new Evidence();
        for (var hit : reading.hits()) take(hit, target, gathered, evidence);
        boolean isTimeWrong = gathered.takeNumbers(reading.numbers(), reading.unknown());
        if (gathered.hasTime()) evidence.weak += 1;
        double against = (reading.unknown() + evidence.foreign) * PER_UNKNOWN_WORD;
        var verdict =
                asksForTips(gathered, evidence, target)
                        ? Understood.Verdict.HELP
                        : verdict(evidence, against, isTimeWrong);
        return new Understood(
                gathered.query(target), gathered.wanted(), verdict, evidence.total(), against);
    }

    /** What a phrase by itself adds to the evidence; negative where it speaks against. */
    double weight(Hit hit, Item.Type target) {
        var evidence = new Evidence();
        take(hit, target, new Gathered(), evidence);
        return evidence.total() - evidence.foreign * PER_UNKNOWN_WORD;
    }

    /** "/stretch tips" has the wrong command. */
    private static boolean asksForTips(Gathered gathered, Evidence evidence, Item.Type target) {
        return target != Item.Type.TIP
                && evidence.strong == 0
                && gathered.wanted().contains(Meaning.Wanted.TIP);
    }

    private static Understood.Verdict verdict(
            Evidence evidence, double against, boolean isTimeWrong) {
        boolean asksForHelp = evidence.asksForHelp && evidence.weak < LEAST;
        boolean isVague = evidence.strong <= evidence.anything;
        if (isVague && (asksForHelp || (isTimeWrong && evidence.strong == 0)))
            return Understood.Verdict.HELP;
        boolean isEnough = evidence.total() >= LEAST && evidence.total() > against;
        return isEnough ? Understood.Verdict.CLEAR : Understood.Verdict.UNCLEAR;
    }

    private void take(Hit hit, Item.Type target, Gathered gathered, Evidence evidence) {
        boolean isNamed = false;
        for (var sense : hit.phrase().senses)
            if (sense instanceof Sense.Names(var item) && item.type() == target) {
                gathered.name(item.id());
                isNamed = true;
            }
        if (isNamed) {
            evidence.add(3, hit);
            return;
        }
        boolean says = false;
        for (var sense : hit.phrase().senses)
            if (sense instanceof Sense.Says(var meaning)) {
                gathered.take(meaning, hit.start());
                evidence.take(meaning, hit, target == Item.Type.TIP);
                says = true;
            }
        if (says) return;
        for (var sense : hit.phrase().senses)
            if (sense instanceof Sense.Names(var item)) {
                gathered.nameOther(item, subjects.getOrDefault(item, List.of()));
                evidence.add(2, hit);
            }
    }

    /** Sums of what speaks for the line. */
    private static final class Evidence {
        private double strong;
        private double weak;
        private double anything;
        private int foreign;
        private boolean asksForHelp;

        double total() {
            return strong + weak;
        }

        void add(double weight, Hit hit) {
            strong += weight * certainty(hit);
        }

        /** A short word that had to be mended may well be another word. */
        private static double certainty(Hit hit) {
            if (hit.phrase().isFalseFriend) return FALSE_FRIEND;
            if (hit.isCertain()) return 1;
            boolean isShort = hit.phrase().words.length == 1 && hit.phrase().letters < 6;
            return isShort ? 0.5 : 0.7;
        }

        void take(Meaning meaning, Hit hit, boolean isForTips) {
            switch (meaning) {
                case Meaning.Area _, Meaning.Region _, Meaning.Muscle _ -> add(3, hit);
                case Meaning.Complaint(_, var areas, var topics) ->
                        takeComplaint(areas.isEmpty() && (!isForTips || topics.isEmpty()), hit);
                case Meaning.Topic _ -> {
                    if (isForTips) add(1.6, hit);
                }
                case Meaning.Equipment _ -> add(1.6, hit);
                case Meaning.Anything _ -> {
                    add(ANYTHING, hit);
                    anything += ANYTHING;
                }
                case Meaning.OfKind _,
                        Meaning.NoEquipment _,
                        Meaning.Placed _,
                        Meaning.Discreet _,
                        Meaning.Easy _,
                        Meaning.Within _,
                        Meaning.AskFor _ ->
                        weak += certainty(hit);
                case Meaning.AskForHelp _ -> asksForHelp = true;
                case Meaning.NotATypo _ -> foreign += hit.tokens();
                case Meaning.TimeUnit _,
                        Meaning.Amount _,
                        Meaning.Filler _,
                        Meaning.SmallWord _ -> {}
            }
        }

        private void takeComplaint(boolean isVague, Hit hit) {
            if (isVague) weak += 0.4 * certainty(hit);
            else add(1.6, hit);
        }
    }
}
