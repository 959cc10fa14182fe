package dev.unhunch.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Position;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class MixTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final int WEEKS = 6;
    private static final Offering ANY = new Offering.Mix(Optional.empty());
    private static final Library LARGE = Shelves.library(Shelves.exercises(50, 50));

    private record Post(LocalDate date, Exercise easy, Exercise strength) {}

    @Test
    void nothing_comes_twice_in_fourteen_days_whatever_the_weekdays_and_lines() {
        var posts = new DailyPosts(() -> LARGE);
        for (int set = 1; set < 1 << 7; set++)
            for (int lines = 1; lines <= Line.MOST; lines++) {
                var subscription = channel(set * 31L + lines, lines(set, lines));
                var all = posts(posts, LARGE, subscription, WEEKS * 7);
                assertNoneTwice(all.stream().map(p -> Map.entry(p.date, p.easy.id())).toList());
                assertNoneTwice(all.stream().map(p -> Map.entry(p.date, p.strength.id())).toList());
            }
    }

    /** The second line has every other day of the first one's, the third all days. */
    private static List<Line> lines(int set, int count) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values())
            if ((set >> (day.getValue() - 1) & 1) == 1) days.add(day);
        var some = days.stream().filter(day -> day.getValue() % 2 == 0).collect(Collectors.toSet());
        var lines = new ArrayList<Line>();
        lines.add(Shelves.line(1, 15, days));
        if (count > 1) lines.add(Shelves.line(2, 9, some.isEmpty() ? days : some));
        if (count > 2) lines.add(Shelves.line(3, 11, EnumSet.allOf(DayOfWeek.class)));
        return lines;
    }

    private static void assertNoneTwice(List<Map.Entry<LocalDate, String>> used) {
        var last = new HashMap<String, LocalDate>();
        for (var each : used) {
            var before = last.put(each.getValue(), each.getKey());
            if (before != null)
                assertThat(ChronoUnit.DAYS.between(before, each.getKey()))
                        .as("%s on %s and %s", each.getValue(), before, each.getKey())
                        .isGreaterThanOrEqualTo(14);
        }
    }

    @Test
    void every_post_has_one_of_each_half_and_takes_about_two_minutes() {
        var posts = new DailyPosts(() -> LARGE);
        for (long seed = 1; seed <= 200; seed++)
            for (var post : posts(posts, LARGE, channel(seed, lines(31, 1)), 140)) {
                assertThat(post.strength.kind()).isEqualTo(Kind.STRENGTH);
                assertThat(post.easy.kind()).isIn(Kind.STRETCH, Kind.MOBILITY);
                var seconds =
                        DailyPosts.doseInMix(post.easy).longest().toSeconds()
                                + DailyPosts.doseInMix(post.strength).longest().toSeconds();
                assertThat(seconds).as("%s", post).isBetween(90L, 150L);
            }
    }

    @Test
    void neighbouring_posts_load_other_muscles() {
        var posts = new DailyPosts(() -> LARGE);
        for (long seed = 1; seed <= 50; seed++) {
            var all = posts(posts, LARGE, channel(seed, lines(31, 1)), 140);
            for (int i = 1; i < all.size(); i++) {
                var before = all.get(i - 1);
                assertThat(muscles(all.get(i).strength))
                        .doesNotContainAnyElementsOf(muscles(before.strength));
                assertThat(muscles(all.get(i).easy))
                        .doesNotContainAnyElementsOf(muscles(before.easy));
            }
        }
    }

    @Test
    void over_a_round_each_exercise_and_so_each_muscle_has_its_share() {
        var posts = new DailyPosts(() -> LARGE);
        var subscription = channel(7, lines(127, 1));
        var counts =
                posts(posts, LARGE, subscription, 100).stream()
                        .collect(
                                Collectors.groupingBy(p -> p.strength.id(), Collectors.counting()));
        assertThat(counts).hasSize(50);
        assertThat(counts.values()).containsOnly(2L);
    }

    @Test
    void the_areas_alternate() {
        var posts = new DailyPosts(() -> LARGE);
        var all = posts(posts, LARGE, channel(7, lines(127, 1)), 48);
        for (int i = 4; i <= all.size(); i += 4)
            assertThat(
                            all.subList(i - 4, i).stream()
                                    .map(p -> p.strength.areas())
                                    .distinct()
                                    .count())
                    .isGreaterThanOrEqualTo(2);
        for (int i = 1; i < all.size(); i++)
            assertThat(all.get(i).strength.areas()).isNotEqualTo(all.get(i - 1).strength.areas());
    }

    @Test
    void a_small_library_brings_back_each_as_late_as_it_can_and_other_pairs_first() {
        var small = Shelves.library(Shelves.exercises(6, 3));
        var posts = new DailyPosts(() -> small);
        for (long seed = 1; seed <= 50; seed++) {
            var all = posts(posts, small, channel(seed, lines(31, 1)), 24);
            var pairs = new HashSet<String>();
            for (var post : all) pairs.add(post.easy.id() + post.strength.id());
            assertThat(all).hasSize(18);
            assertThat(pairs).hasSize(18);
            for (int i = 1; i < all.size(); i++)
                assertThat(all.get(i).strength).isNotEqualTo(all.get(i - 1).strength);
        }
    }

    @Test
    void channels_differ_and_the_same_question_has_the_same_answer() {
        var posts = new DailyPosts(() -> LARGE);
        var line = lines(31, 1).getFirst();
        var chosen =
                LongStream.rangeClosed(1, 100)
                        .mapToObj(id -> posts.choose(channel(id, List.of(line)), line, START))
                        .collect(Collectors.toSet());
        assertThat(chosen).hasSizeGreaterThan(30);
        var subscription = channel(5, List.of(line));
        assertThat(new DailyPosts(() -> LARGE).choose(subscription, line, START))
                .isEqualTo(posts.choose(subscription, line, START))
                .contains(posts.choose(subscription, line, START).orElseThrow());
    }

    @Test
    void demanding_exercises_equipment_and_the_floor_wait_until_nothing_else_is_left() {
        var exercises = new ArrayList<>(Shelves.exercises(12, 4));
        var hard = Shelves.draft(Kind.STRENGTH, "hard", 1);
        exercises.add(hard.at(3));
        exercises.add(
                new Shelves.Draft("band", Kind.STRENGTH, "neck", "m")
                        .with(1, List.of("band"), Position.SEATED));
        exercises.add(
                new Shelves.Draft("prone", Kind.STRENGTH, "neck", "m")
                        .with(1, List.of(), Position.PRONE));
        assertThat(strengths(exercises, ANY)).hasSize(4).doesNotContain("hard", "band", "prone");

        exercises.removeIf(each -> each.id().startsWith("strong"));
        assertThat(strengths(exercises, ANY)).containsExactly("hard");
        exercises.removeIf(each -> each.id().equals("hard"));
        assertThat(strengths(exercises, ANY)).containsExactly("prone");
        exercises.removeIf(each -> each.id().equals("prone"));
        assertThat(strengths(exercises, ANY)).containsExactly("band");
    }

    @Test
    void level_two_comes_in_only_where_level_one_does_not_last_two_weeks() {
        var exercises = new ArrayList<>(Shelves.exercises(12, 11));
        var second = Shelves.draft(Kind.STRENGTH, "second", 1);
        exercises.add(second.at(2));
        assertThat(strengths(exercises, ANY)).hasSize(11).doesNotContain("second");
        exercises.removeIf(each -> each.id().equals("strong-0"));
        assertThat(strengths(exercises, ANY)).hasSize(11).contains("second");
    }

    @Test
    void with_an_area_its_own_exercises_come_and_neighbours_only_where_it_has_few() {
        var neck = new Offering.Mix(Optional.of("neck"));
        var exercises = new ArrayList<>(Shelves.exercises(40, 40));
        assertThat(strengths(exercises, neck))
                .allMatch(id -> Integer.parseInt(id.substring(7)) % 4 == 0);
        exercises.removeIf(each -> each.kind() == Kind.STRENGTH && each.areas().contains("neck"));
        assertThat(strengths(exercises, neck)).isNotEmpty();
        assertThat(strengths(exercises, new Offering.Mix(Optional.of("nowhere")))).isNotEmpty();
    }

    @Test
    void an_empty_library_has_nothing_to_post() {
        var empty = Shelves.library(List.of());
        var line = lines(31, 1).getFirst();
        assertThat(new DailyPosts(() -> empty).choose(channel(1, List.of(line)), line, START))
                .isEmpty();
    }

    private static Set<String> strengths(List<Exercise> exercises, Offering offering) {
        var library = Shelves.library(exercises);
        var subscription = Shelves.subscription(3, offering, lines(31, 1));
        return posts(new DailyPosts(() -> library), library, subscription, 90).stream()
                .map(post -> post.strength.id())
                .collect(Collectors.toSet());
    }

    private static List<String> muscles(Exercise exercise) {
        return exercise.muscles().primary();
    }

    private static Subscription channel(long id, List<Line> lines) {
        return Shelves.subscription(id, ANY, lines);
    }

    /** All posts of some days, in their order. */
    private static List<Post> posts(
            DailyPosts posts, Library library, Subscription subscription, int days) {
        var all = new ArrayList<Post>();
        for (var date = START; date.isBefore(START.plusDays(days)); date = date.plusDays(1))
            for (var line : subscription.timing().lines())
                if (line.days().contains(date.getDayOfWeek()))
                    all.add(post(posts, library, subscription, line, date));
        return Collections.unmodifiableList(all);
    }

    private static Post post(
            DailyPosts posts,
            Library library,
            Subscription subscription,
            Line line,
            LocalDate date) {
        var content = posts.choose(subscription, line, date).flatMap(PostContent::parse);
        var mix = (PostContent.Mix) content.orElseThrow();
        Function<Integer, Exercise> at =
                index -> library.exercise(mix.exercises().get(index)).orElseThrow();
        assertThat(mix.exercises()).hasSize(2);
        return new Post(date, at.apply(0), at.apply(1));
    }
}
