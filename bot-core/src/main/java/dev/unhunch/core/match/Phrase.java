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

    /** Whether it is a word of another language that is an everyday one in English. */
    final boolean isFalseFriend;

    /** How many letters it has: the fewer, the more other words are like it. */
    final int letters;

    Phrase(int[] words, List<String> keys, Meant meant) {
        this.words = words;
        this.letters = keys.stream().mapToInt(String::length).sum();
        this.inOrder = keys.stream().anyMatch(Keys::isUnspaced);
        this.isFalseFriend = meant.isFalseFriend;
        this.priority = meant.priority;
        this.senses = meant.senses;
    }

    /** What a phrase stands for, and how likely. */
    record Meant(int priority, boolean isFalseFriend, List<Sense> senses) {
        Meant {
            senses = List.copyOf(senses);
        }
    }

    /** Whether it is about tips alone while something else is looked for. */
    boolean saysNothing(Item.Type type) {
        if (type == Item.Type.TIP) return false;
        for (var sense : senses)
            if (!(sense instanceof Sense.Says(var meaning) && meaning instanceof Meaning.Topic))
                return false;
        return true;
    }

    /** Whether it names things, and none of this type, and says nothing besides. */
    boolean namesOnlyOther(Item.Type type) {
        for (var sense : senses)
            if (!(sense instanceof Sense.Names(var item)) || item.type() == type) return false;
        return true;
    }
}
