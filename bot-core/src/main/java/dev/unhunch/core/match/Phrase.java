package dev.unhunch.core.match;

import java.util.List;

/** One or more words that mean something together. */
final class Phrase {
    /** Keys by number, small words left out. */
    final int[] words;

    /** Whether the words must stand side by side and in order. */
    final boolean inOrder;

    /** The smaller, the likelier it is meant: English first, areas before other things. */
    final int priority;

    final List<Sense> senses;

    /** How many letters it has: the fewer, the more other words are like it. */
    final int letters;

    Phrase(int[] words, int letters, boolean inOrder, int priority, List<Sense> senses) {
        this.letters = letters;
        this.words = words;
        this.inOrder = inOrder;
        this.priority = priority;
        this.senses = List.copyOf(senses);
    }

    /** Whether it names things, and none of this type, and says nothing besides. */
    boolean namesOnlyOther(Item.Type type) {
        for (var sense : senses)
            if (!(sense instanceof Sense.Names(var item)) || item.type() == type) return false;
        return true;
    }
}
