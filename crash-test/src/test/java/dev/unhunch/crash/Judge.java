package dev.unhunch.crash;

import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what the platform has with what the store says and with what was to come. */
final class Judge {
    /**
     * What is wrong; all lists are empty where nothing is.
     *
     * @param slots posts that were to come
     * @param duplicates ids of messages whose post was there before
     * @param missing posts without a message
     * @param unexpected ids of messages that nobody asked for
     * @param unconfirmed posts of which the store holds that nobody can say whether they are there
     * @param notSent posts that the store holds for neither of the two
     * @param falselySent posts held for sent under the id of no message of theirs
     */
    record Verdict(
            int slots,
            List<String> duplicates,
            List<String> missing,
            List<String> unexpected,
            List<String> unconfirmed,
            List<String> notSent,
            List<String> falselySent) {
        /** Whether every slot has its one message and the store knows. */
        boolean isClean() {
            return duplicates.isEmpty()
                    && missing.isEmpty()
                    && unexpected.isEmpty()
                    && unconfirmed.isEmpty()
                    && notSent.isEmpty()
                    && falselySent.isEmpty();
        }
    }

    private Judge() {}

    /**
     * Judges.
     *
     * @param record the stand-in's: lines of an id and a key
     */
    static Verdict judge(
            Collection<DeliveryKey> expected,
            String record,
            Function<DeliveryKey, Optional<Delivery>> store) {
        var messages =
                record.lines()
                        .map(line -> line.split(" ", 2))
                        .collect(
                                Collectors.groupingBy(
                                        parts -> parts[1],
                                        Collectors.mapping(
                                                parts -> parts[0], Collectors.toList())));
        var wires = expected.stream().map(DeliveryKey::wire).collect(Collectors.toSet());
        return new Verdict(
                wires.size(),
                messages.values().stream().flatMap(ids -> ids.stream().skip(1)).toList(),
                wires.stream().filter(wire -> !messages.containsKey(wire)).toList(),
                unexpected(messages, wires),
                expected.stream()
                        .filter(key -> store.apply(key).filter(Delivery::isUnconfirmed).isPresent())
                        .map(DeliveryKey::wire)
                        .toList(),
                expected.stream()
                        .filter(key -> store.apply(key).filter(Judge::isSettled).isEmpty())
                        .map(key -> key.wire() + " " + store.apply(key))
                        .toList(),
                expected.stream()
                        .filter(key -> isFalse(store.apply(key), messages))
                        .map(DeliveryKey::wire)
                        .toList());
    }

    private static List<String> unexpected(Map<String, List<String>> messages, Set<String> wires) {
        var keys = new HashSet<>(messages.keySet());
        keys.removeAll(wires);
        return keys.stream()
                .flatMap(key -> messages.getOrDefault(key, List.of()).stream())
                .toList();
    }

    private static boolean isSent(Delivery delivery) {
        return delivery.state() == Delivery.State.SENT;
    }

    private static boolean isSettled(Delivery delivery) {
        return isSent(delivery) || delivery.isUnconfirmed();
    }

    private static boolean isFalse(Optional<Delivery> stored, Map<String, List<String>> messages) {
        return stored.filter(Judge::isSent)
                .filter(delivery ->
                        delivery.messageId()
                                .filter(
                                        messages.getOrDefault(delivery.key().wire(), List.of())
                                                ::contains)
                                .isEmpty())
                .isPresent();
    }
}
