package dev.unhunch.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.Posts.Remarks;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.post.DailyPosts;
import dev.unhunch.core.post.PostContent;
import dev.unhunch.core.schedule.Omissions;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What channels get from the built-in content. */
class BuiltInPostsTest {
    private static final Library LIBRARY = Content.builtIn().library();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Place CHANNEL = new Place("fake", "w", "general");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Remarks MOST = new Remarks(Instant.EPOCH, 1_000_000);
    private static final Line LINE =
            new Line(1, LocalTime.of(9, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    private final DailyPosts posts = new DailyPosts(() -> LIBRARY);

    @Test
    void a_mix_always_has_one_strengthening_item_takes_two_minutes_and_needs_only_a_desk() {
        for (long channel = 1; channel <= 100; channel++)
            for (var mix : mixes(channel, Optional.empty(), 28)) {
                var exercises = exercises(mix);
                assertThat(exercises).hasSize(2);
                assertThat(exercises.get(0).kind()).isIn(Kind.STRETCH, Kind.MOBILITY);
                assertThat(exercises.get(1).kind()).isEqualTo(Kind.STRENGTH);
                assertThat(exercises.stream().mapToLong(BuiltInPostsTest::seconds).sum())
                        .isBetween(90L, 150L);
                assertThat(exercises)
                        .allMatch(LIBRARY::needsNothing)
                        .allMatch(each -> each.discreet() > 0 && each.level() == 1);
            }
    }

    private static long seconds(Exercise exercise) {
        return DailyPosts.doseInMix(exercise).longest().toSeconds();
    }

    @Test
    void nothing_comes_twice_in_two_weeks() {
        for (long channel = 1; channel <= 100; channel++) {
            var mixes = mixes(channel, Optional.empty(), 14);
            assertThat(mixes).hasSize(10);
            assertThat(mixes.stream().flatMap(mix -> mix.exercises().stream()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void for_every_area_there_is_a_mix_with_a_strengthening_item() {
        for (var area : LIBRARY.areas().keySet())
            for (var mix : mixes(1, Optional.of(area), 14))
                assertThat(exercises(mix)).anyMatch(each -> each.kind() == Kind.STRENGTH);
        for (var area : LIBRARY.areas().keySet())
            assertThat(mixes(1, Optional.of(area), 14))
                    .as(area)
                    .allMatch(mix ->
                            exercises(mix).stream().anyMatch(each -> each.areas().contains(area)));
        for (var area : List.of("neck", "eyes", "breathing"))
            assertThat(mixes(1, Optional.of(area), 14))
                    .allMatch(mix -> exercises(mix).getFirst().areas().contains(area));
    }

    @Test
    void every_card_that_can_be_posted_fits_whatever_is_remarked() {
        for (var content : everyContent())
            for (var remarks : List.of(Remarks.NONE, MOST)) {
                var card = draw(content, remarks);
                assertThat(card.actionRows().toString()).contains("verb=done");
                assertThat(CardText.of(card)).doesNotContain("{", "}");
            }
    }

    /** Every pair of exercises that a mix could hold, every routine, every day of a challenge. */
    private static List<PostContent> everyContent() {
        var all = new ArrayList<PostContent>();
        for (var one : LIBRARY.exercises().keySet())
            for (var other : LIBRARY.exercises().keySet())
                all.add(new PostContent.Mix(Optional.empty(), List.of(one, other)));
        LIBRARY.routines().keySet().forEach(id -> all.add(new PostContent.OfRoutine(id)));
        for (var challenge : LIBRARY.challenges().values()) {
            for (int day = 1; day <= challenge.days(); day++)
                all.add(new PostContent.OfDay(challenge.id(), day));
            all.add(new PostContent.OfEnd(challenge.id()));
        }
        assertThat(all).hasSizeGreaterThan(250);
        return all;
    }

    @Test
    void each_day_of_the_challenge_shows_how_to_do_it() {
        for (int day = 1; day <= 30; day++) {
            var rest = LIBRARY.challenge("upper-back-30").orElseThrow().restDays().contains(day);
            var card = draw(new PostContent.OfDay("upper-back-30", day), Remarks.NONE);
            assertThat(card.title()).startsWith("30-day upper back · Day " + day + " of 30");
            assertThat(card.blocks().stream().filter(Block.Steps.class::isInstance).count())
                    .isEqualTo(
                            rest
                                    ? 0
                                    : LIBRARY.challenge("upper-back-30")
                                            .orElseThrow()
                                            .on(day)
                                            .size());
        }
    }

    @Test
    void a_mix_shows_its_short_doses() {
        var mix =
                new PostContent.Mix(
                        Optional.empty(), List.of("neck-side-turn", "scapular-squeeze"));
        assertThat(CardText.of(draw(mix, new Remarks(null, 12))))
                .contains("Neck side turn + Shoulder blade squeeze")
                .contains("Neck side turn: Hold 10 seconds, 2 times on each side")
                .contains("Shoulder blade squeeze: 10 repetitions, holding each for 5 seconds")
                .contains("12 people moved today")
                .contains("belongs to a doctor first");
    }

    private Card draw(PostContent content, Remarks remarks) {
        var target = new Delivery.Target(CHANNEL, Locale.ENGLISH, BERLIN);
        return posts.draw(new DeliveryKey(1, 1, MONDAY), target, content.wire(), remarks);
    }

    private static List<Exercise> exercises(PostContent.Mix mix) {
        return mix.exercises().stream().map(id -> LIBRARY.exercise(id).orElseThrow()).toList();
    }

    private List<PostContent.Mix> mixes(long channel, Optional<String> area, int days) {
        var subscription =
                new Subscription(
                        channel,
                        CHANNEL,
                        new Offering.Mix(area),
                        new Subscription.Timing(BERLIN, List.of(LINE), Omissions.NONE, Map.of()),
                        new Status.Active(),
                        Locale.ENGLISH,
                        new Person("fake", "w", "ada"),
                        1);
        return MONDAY.datesUntil(MONDAY.plusDays(days))
                .filter(date -> LINE.days().contains(date.getDayOfWeek()))
                .flatMap(date -> posts.choose(subscription, LINE, date).stream())
                .flatMap(content -> PostContent.parse(content).stream())
                .map(PostContent.Mix.class::cast)
                .toList();
    }
}
