package dev.unhunch.core.post;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a post says, as it is frozen with the delivery. It names items by id; whoever draws it copes
 * with items that have gone since.
 */
public sealed interface PostContent {
    /** Days that a challenge can have; see its schema. */
    int MOST_DAYS = 100;

    /** Ids of the content: lower-case words and numbers joined by hyphens. */
    Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Exercises put together for this post, each in a short dose.
     *
     * @param area the body area asked for, where one was
     * @param exercises at least one
     */
    record Mix(Optional<String> area, List<String> exercises) implements PostContent {
        /** Copies the list; throws where it is empty. */
        public Mix {
            exercises = List.copyOf(exercises);
            if (exercises.isEmpty()) throw new IllegalArgumentException("a mix of nothing");
        }
    }

    /** A routine of the library. */
    record OfRoutine(String id) implements PostContent {}

    /** One day of a challenge, 1 or more. */
    record OfDay(String challenge, int day) implements PostContent {}

    /** The word after a challenge's last day. */
    record OfEnd(String challenge) implements PostContent {}

    /**
     * The form that is stored: {@code mix:ID+ID}, {@code mix:AREA:ID+ID}, {@code routine:ID},
     * {@code challenge:ID:12}, {@code challenge:ID:end}.
     */
    default String wire() {
        return switch (this) {
            case Mix(var area, var exercises) ->
                    "mix:" + area.map(id -> id + ":").orElse("") + String.join("+", exercises);
            case OfRoutine(var id) -> "routine:" + id;
            case OfDay(var challenge, var day) -> "challenge:" + challenge + ":" + day;
            case OfEnd(var challenge) -> "challenge:" + challenge + ":end";
        };
    }

    /** Reads that form; empty for anything else. */
    static Optional<PostContent> parse(String wire) {
        var parts = wire.split(":", -1);
        return switch (parts[0] + parts.length) {
            case "mix2" -> mix(Optional.empty(), parts[1]);
            case "mix3" -> id(parts[1]).flatMap(area -> mix(Optional.of(area), parts[2]));
            case "routine2" -> id(parts[1]).map(OfRoutine::new);
            case "challenge3" -> id(parts[1]).flatMap(id -> day(id, parts[2]));
            default -> Optional.empty();
        };
    }

    private static Optional<PostContent> mix(Optional<String> area, String ids) {
        var exercises = Arrays.asList(ids.split("\\+", -1));
        return exercises.stream().allMatch(ID.asMatchPredicate())
                ? Optional.of(new Mix(area, exercises))
                : Optional.empty();
    }

    private static Optional<PostContent> day(String challenge, String day) {
        if (day.equals("end")) return Optional.of(new OfEnd(challenge));
        if (!day.matches("[1-9][0-9]{0,2}")) return Optional.empty();
        int number = Integer.parseInt(day);
        return number <= MOST_DAYS ? Optional.of(new OfDay(challenge, number)) : Optional.empty();
    }

    private static Optional<String> id(String id) {
        return Optional.of(id).filter(ID.asMatchPredicate());
    }
}
