package dev.unhunch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.delivery.DeliveryKey;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who had to be told of posts that nobody can confirm, and who was.
 *
 * @param due subscriptions with such posts
 * @param heard subscriptions in what people were told, once for each time
 */
record Told(Set<Long> due, List<Long> heard) {
    private static final String ABOUT = "unconfirmed ";

    /**
     * Reads it.
     *
     * @param unconfirmed keys of posts
     * @param told as {@link PlainNotices} says it
     */
    static Told of(Collection<String> unconfirmed, Collection<String> told) {
        var due =
                unconfirmed.stream()
                        .map(key -> DeliveryKey.parse(key).orElseThrow().subscription())
                        .collect(Collectors.toSet());
        var heard =
                told.stream()
                        .filter(each -> each.startsWith(ABOUT))
                        .map(each -> Long.valueOf(each.split(" ", 3)[1]))
                        .toList();
        return new Told(due, heard);
    }

    /**
     * Nobody hears twice, and everybody hears of what is theirs but for those who were about to be
     * told by a node that was stopped: the store holds them for told before anything is sent.
     *
     * @param stopped how often a node was
     */
    void check(int stopped) {
        assertThat(heard).as("told twice").doesNotHaveDuplicates();
        assertThat(heard).as("told for nothing").isSubsetOf(due);
        assertThat(untold()).as("not told").hasSizeLessThanOrEqualTo(stopped);
    }

    /** Subscriptions whose person does not know. */
    List<Long> untold() {
        return due.stream().filter(each -> !heard.contains(each)).sorted().toList();
    }
}
