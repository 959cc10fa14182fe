package dev.unhunch.core.safety;

import dev.unhunch.core.safety.PhraseTree.Found;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for alarming words before anything else is done with a line. Pure and safe for many
 * threads; its time grows in line with the text. It keeps nothing of what it reads.
 */
public final class SafetyCheck {
    /** How far, in words, something harmless may stand from the alarm that it explains. */
    private static final int VETO_REACH = 3;

    private final Compiled rules;
    private final Negations negations;
    private final Reader reader;
    private final List<SafetyCheck> others;

    private SafetyCheck(SafetyRules rules) {
        this.others = List.of();
        this.rules = new Compiled(rules);
        this.negations = new Negations(rules);
        var known = new HashSet<>(this.rules.tree().words());
        known.addAll(this.rules.idioms().words());
        known.addAll(negations.words());
        var mendable = new HashSet<>(this.rules.tree().mendable());
        mendable.addAll(this.rules.idioms().mendable());
        this.reader = new Reader(known, mendable, rules.realWords());
    }

    /** Makes the rules ready for use. */
    public static SafetyCheck of(SafetyRules rules) {
        return new SafetyCheck(rules);
    }

    private SafetyCheck(SafetyCheck first, SafetyCheck second) {
        this.rules = first.rules;
        this.negations = first.negations;
        this.reader = first.reader;
        this.others = Stream.concat(first.others.stream(), Stream.of(second)).toList();
    }

    /**
     * This one and another. Each reads by its own rules alone: words of one may well be known to
     * it, and so no slip of the finger, but that hushes nothing that the other would hear.
     */
    public SafetyCheck and(SafetyCheck other) {
        return new SafetyCheck(this, other);
    }

    /** The most pressing alarm that a text raises; empty where it raises none. Never throws. */
    public Optional<Alarm> check(String text) {
        var alarm = ownCheck(text);
        if (others.isEmpty()) return alarm;
        return Stream.concat(
                        alarm.stream(),
                        others.stream().flatMap(other -> other.check(text).stream()))
                .min(Comparator.comparing(Alarm::tier));
    }

    private Optional<Alarm> ownCheck(String text) {
        var worst = new Ear.Worst();
        var line = reader.read(text);
        var found = withoutIdioms(line);
        listen(line, found, denied(line, found), worst);
        return worst.alarm();
    }

    /** The same with what came near, for whoever writes the rules. */
    public Hearing explain(String text) {
        var near =
                Stream.concat(
                                Stream.of(ownHearing(text)),
                                others.stream().map(other -> other.explain(text)))
                        .flatMap(hearing -> hearing.near().stream())
                        .toList();
        return new Hearing(check(text), near);
    }

    private Hearing ownHearing(String text) {
        var line = reader.read(text);
        var found = withoutIdioms(line);
        var near = new Ear.Near();
        listen(line, found, denied(line, found), near);
        var withoutDenial = new Ear.Near();
        listen(line, found, Set.of(), withoutDenial);
        near.addWhatOnly(withoutDenial, Outcome.DENIED);
        var withSayings = new Ear.Near();
        var all = rules.tree().find(line);
        listen(line, all, denied(line, all), withSayings);
        near.addWhatOnly(withSayings, Outcome.SILENCED);
        return near.hearing();
    }

    private Set<Negations.Span> denied(Line line, List<Found> found) {
        return negations.denied(line, found, rules::languageOf);
    }

    private void listen(Line line, List<Found> found, Set<Negations.Span> denied, Ear ear) {
        var places = places(found);
        var slots = new Found[rules.slots()];
        for (var each : found) {
            boolean isDenied = denied.contains(Negations.Span.of(each));
            for (var listener : rules.listenersTo(each.symbol())) {
                var combination = listener.combination();
                if (isDenied && combination.alarm().tier() != Tier.CRISIS) continue;
                slots[listener.slot()] = each;
                if (ear.listensFor(combination))
                    ear.hears(combination, outcome(combination, slots, line, places));
            }
        }
    }

    private List<Found> withoutIdioms(Line line) {
        var harmless = new Harmless(rules.idioms().find(line), line.size());
        var found = new ArrayList<Found>();
        for (var each : rules.tree().find(line)) if (!harmless.silences(each)) found.add(each);
        return found;
    }

    private static Map<Integer, BitSet> places(List<Found> found) {
        var places = new HashMap<Integer, BitSet>();
        for (var each : found)
            places.computeIfAbsent(each.symbol(), _ -> new BitSet()).set(each.start(), each.end());
        return places;
    }

    private static Outcome outcome(
            Combination combination, Found[] slots, Line line, Map<Integer, BitSet> places) {
        int first = Integer.MAX_VALUE;
        int end = 0;
        int guessed = -1;
        int missing = 0;
        for (int i = 0; i < combination.groups(); i++) {
            var found = slots[combination.firstSlot() + i];
            if (found == null || found.start() == guessed) {
                if (++missing > 1) return Outcome.INCOMPLETE;
                continue;
            }
            if (line.isGuess(found.start())) guessed = found.start();
            first = Math.min(first, found.start());
            end = Math.max(end, found.end());
        }
        if (missing > 0) return combination.groups() > 2 ? Outcome.ONE_MISSING : Outcome.INCOMPLETE;
        if (end - first > combination.span()) return Outcome.TOO_FAR_APART;
        return isVetoed(combination, first, end, places) ? Outcome.HARMLESS_BESIDE : Outcome.RAISED;
    }

    private static boolean isVetoed(
            Combination combination, int first, int end, Map<Integer, BitSet> places) {
        for (int symbol : combination.vetoes()) {
            var place = places.get(symbol);
            if (place == null) continue;
            int next = place.nextSetBit(Math.max(0, first - VETO_REACH));
            if (next >= 0 && next < end + VETO_REACH) return true;
        }
        return false;
    }
}
