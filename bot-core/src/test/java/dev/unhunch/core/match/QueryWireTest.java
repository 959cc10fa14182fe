package dev.unhunch.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Position;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class QueryWireTest {
    private static final List<String> IDS =
            List.of(
                    "neck",
                    "upper-back",
                    "wrists-hands",
                    "rhomboids",
                    "cross-body-shoulder-stretch",
                    "band",
                    "keyboard-mouse");

    @Test
    void what_fits_comes_back_as_it_was() {
        var query =
                new Query(
                        List.of(),
                        List.of("neck", "upper-back"),
                        List.of("rhomboids"),
                        List.of(),
                        new Filters(
                                Set.of(Kind.STRENGTH),
                                Set.of(Position.STANDING, Position.SEATED),
                                List.of(),
                                true,
                                300,
                                true,
                                false));
        assertThat(query.toWire()).isEqualTo("aneck.upper-back_mrhomboids_kt_pst_t300_fdn");
        assertThat(Query.parse(query.toWire())).contains(query);
    }

    @Test
    void no_wish_has_a_form_too() {
        assertThat(Query.parse(Query.ANYTHING.toWire())).contains(Query.ANYTHING);
    }

    @Test
    void any_query_has_a_short_form_that_reads_back_to_itself() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            var wire = anyQuery(random).toWire();
            assertThat(wire).hasSizeLessThanOrEqualTo(Query.WIRE_LENGTH).matches("[a-z0-9._-]+");
            assertThat(Query.parse(wire).map(Query::toWire)).contains(wire);
        }
    }

    @Test
    void where_room_is_short_wishes_stay_and_further_ids_go() {
        var filters =
                new Filters(
                        Set.of(), Set.of(Position.SEATED), List.of("band"), false, 60, true, true);
        var query = new Query(IDS, IDS, IDS, IDS, filters);
        var back = Query.parse(query.toWire()).orElseThrow();
        assertThat(back.filters().positions()).containsExactly(Position.SEATED);
        assertThat(back.filters().maxSeconds()).isEqualTo(60);
        assertThat(back.filters().discreet()).isTrue();
        assertThat(back.named()).startsWith("neck");
        assertThat(back.areas()).startsWith("neck");
    }

    @Test
    void what_we_never_wrote_is_not_read() {
        assertThat(
                        List.of(
                                "",
                                "x",
                                "a",
                                "aNeck",
                                "aneck_aneck.",
                                "tabc",
                                "t99999",
                                "pzz",
                                "kst_aneck",
                                "aneck.neck",
                                "a".repeat(60),
                                "pts",
                                "fnd",
                                "t0"))
                .allSatisfy(wire -> assertThat(Query.parse(wire)).isEmpty());
    }

    private static Query anyQuery(Random random) {
        return new Query(
                some(IDS, random),
                some(IDS, random),
                some(IDS, random),
                some(IDS, random),
                new Filters(
                        EnumSet.copyOf(some(List.of(Kind.values()), random, Kind.EYES)),
                        EnumSet.copyOf(some(List.of(Position.values()), random, Position.PRONE)),
                        some(IDS, random),
                        random.nextBoolean(),
                        random.nextInt(Filters.LONGEST_SECONDS + 1),
                        random.nextBoolean(),
                        random.nextBoolean()));
    }

    private static <T> List<T> some(List<T> from, Random random) {
        return from.stream().filter(_ -> random.nextInt(4) == 0).toList();
    }

    private static <T> List<T> some(List<T> from, Random random, T atLeast) {
        var some = new ArrayList<>(some(from, random));
        some.add(atLeast);
        return some;
    }
}
