package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Position;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The form of a query that rides in a button: parts joined by {@code _}, each a letter and its
 * values, such as {@code aneck.upper-back_ps_t300}. Parts are put in by weight while there is room:
 * flags, positions and time, the first name, area and muscle, kinds, equipment, further areas, then
 * topics and the rest.
 */
final class QueryWire {
    static final int LENGTH = 55;
    private static final String NOTHING = "0";
    private static final Letters<Kind> KINDS =
            new Letters<>(
                    "smtre",
                    List.of(Kind.STRETCH, Kind.MOBILITY, Kind.STRENGTH, Kind.RELAX, Kind.EYES));
    private static final Letters<Position> POSITIONS =
            new Letters<>(
                    "stfuplk",
                    List.of(
                            Position.SEATED,
                            Position.STANDING,
                            Position.FLOOR,
                            Position.SUPINE,
                            Position.PRONE,
                            Position.SIDE_LYING,
                            Position.KNEELING));
    private static final String FLAGS = "den";

    /** A letter for each value; buttons live for years, so letters are never given anew. */
    private record Letters<E>(String alphabet, List<E> values) {
        String write(Set<E> chosen) {
            var letters = new StringBuilder();
            for (int i = 0; i < values.size(); i++)
                if (chosen.contains(values.get(i))) letters.append(alphabet.charAt(i));
            return letters.toString();
        }

        Set<E> read(String letters) {
            var chosen = new LinkedHashSet<E>();
            for (int i = 0; i < letters.length(); i++)
                chosen.add(values.get(alphabet.indexOf(letters.charAt(i))));
            return chosen;
        }
    }

    private QueryWire() {}

    static String write(Query query) {
        var draft = new Draft();
        var filters = query.filters();
        draft.flags = flags(filters);
        draft.positions = POSITIONS.write(filters.positions());
        draft.seconds = filters.maxSeconds();
        draft.kinds = KINDS.write(filters.kinds());
        draft.firstOf(query.named(), draft.named);
        draft.firstOf(query.areas(), draft.areas);
        draft.firstOf(query.muscles(), draft.muscles);
        draft.allOf(filters.equipment(), draft.equipment);
        draft.allOf(query.areas(), draft.areas);
        draft.allOf(query.topics(), draft.topics);
        draft.allOf(query.named(), draft.named);
        draft.allOf(query.muscles(), draft.muscles);
        return draft.text();
    }

    private static String flags(Filters filters) {
        return (filters.discreet() ? "d" : "")
                + (filters.easy() ? "e" : "")
                + (filters.noEquipment() ? "n" : "");
    }

    static Optional<Query> read(String wire) {
        if (wire.length() > LENGTH) return Optional.empty();
        var draft = new Draft();
        if (!wire.equals(NOTHING))
            for (var part : wire.split("_", -1)) if (!draft.take(part)) return Optional.empty();
        return draft.text().equals(wire) ? Optional.of(draft.query()) : Optional.empty();
    }

    /** Parts under way, in either direction. */
    private static final class Draft {
        private final Set<String> named = new LinkedHashSet<>();
        private final Set<String> areas = new LinkedHashSet<>();
        private final Set<String> muscles = new LinkedHashSet<>();
        private final Set<String> topics = new LinkedHashSet<>();
        private final Set<String> equipment = new LinkedHashSet<>();
        private String kinds = "";
        private String positions = "";
        private String flags = "";
        private int seconds;

        void firstOf(List<String> from, Set<String> into) {
            if (!from.isEmpty()) put(from.getFirst(), into);
        }

        void allOf(List<String> from, Set<String> into) {
            for (var id : from) put(id, into);
        }

        private void put(String id, Set<String> into) {
            if (isId(id) && into.add(id) && text().length() > LENGTH) into.remove(id);
        }

        String text() {
            var text = new StringBuilder();
            Consumer<String> part =
                    each -> {
                        if (each.length() > 1) text.append(text.isEmpty() ? "" : "_").append(each);
                    };
            part.accept("n" + String.join(".", named));
            part.accept("a" + String.join(".", areas));
            part.accept("m" + String.join(".", muscles));
            part.accept("s" + String.join(".", topics));
            part.accept("e" + String.join(".", equipment));
            part.accept("k" + kinds);
            part.accept("p" + positions);
            part.accept("t" + (seconds == 0 ? "" : seconds));
            part.accept("f" + flags);
            return text.isEmpty() ? NOTHING : text.toString();
        }

        boolean take(String part) {
            if (part.length() < 2) return false;
            var value = part.substring(1);
            return switch (part.charAt(0)) {
                case 'n' -> takeIds(value, named);
                case 'a' -> takeIds(value, areas);
                case 'm' -> takeIds(value, muscles);
                case 's' -> takeIds(value, topics);
                case 'e' -> takeIds(value, equipment);
                case 'k' -> {
                    kinds = value;
                    yield isOf(value, KINDS.alphabet);
                }
                case 'p' -> {
                    positions = value;
                    yield isOf(value, POSITIONS.alphabet);
                }
                case 't' -> takeSeconds(value);
                case 'f' -> {
                    flags = value;
                    yield isOf(value, FLAGS);
                }
                default -> false;
            };
        }

        private static boolean takeIds(String value, Set<String> into) {
            for (var id : value.split("\\.", -1)) if (!isId(id) || !into.add(id)) return false;
            return true;
        }

        private static boolean isId(String id) {
            return !id.isEmpty()
                    && id.chars()
                            .allMatch(c ->
                                    (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        }

        /** Letters of an alphabet in its order, none twice. */
        private static boolean isOf(String letters, String alphabet) {
            int last = -1;
            for (int i = 0; i < letters.length(); i++) {
                int at = alphabet.indexOf(letters.charAt(i));
                if (at <= last) return false;
                last = at;
            }
            return true;
        }

        private boolean takeSeconds(String value) {
            if (value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9'))
                return false;
            seconds = Integer.parseInt(value);
            return seconds <= Filters.LONGEST_SECONDS;
        }

        Query query() {
            var filters =
                    new Filters(
                            KINDS.read(kinds),
                            POSITIONS.read(positions),
                            List.copyOf(equipment),
                            flags.contains("n"),
                            seconds,
                            flags.contains("d"),
                            flags.contains("e"));
            return new Query(
                    List.copyOf(named),
                    List.copyOf(areas),
                    List.copyOf(muscles),
                    List.copyOf(topics),
                    filters);
        }
    }
}
