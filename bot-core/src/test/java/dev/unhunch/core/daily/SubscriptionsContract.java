package dev.unhunch.core.daily;

import static dev.unhunch.core.daily.Sample.NOW;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.place;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.schedule.Omissions;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every store of subscriptions keeps to. The store is empty before each test. */
public interface SubscriptionsContract {
    /** The store. */
    Subscriptions subscriptions();

    @Test
    default void a_place_without_a_subscription_has_none() {
        assertThat(subscriptions().at(place("nobody"))).isEmpty();
        assertThat(subscriptions().byId(12)).isEmpty();
    }

    @Test
    default void what_is_saved_is_read_back() {
        var first =
                subscription(
                                "general",
                                line(1, "09:00"),
                                new Line(3, LocalTime.parse("23:59"), Set.of(DayOfWeek.SUNDAY)))
                        .with(
                                new Offering.OfChallenge(
                                        "upper-back-30", LocalDate.parse("2026-11-24"), 4));
        var omissions =
                new Omissions(
                        LocalDate.parse("2026-12-01"),
                        Set.of(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25")));
        var wanted =
                first.with(first.timing().withOmissions(omissions).in(ZoneId.of("Asia/Tokyo")))
                        .setUpBy(Sample.person("grace"))
                        .speaking(Locale.forLanguageTag("pt-BR"));

        var kept = saved(subscriptions(), wanted);

        assertThat(kept.id()).isPositive();
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(wanted);
        assertThat(subscriptions().at(place("general"))).contains(kept);
        assertThat(subscriptions().byId(kept.id())).contains(kept);
    }

    @Test
    default void every_state_is_read_back() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        for (var status :
                List.of(
                        new Status.Paused(),
                        new Status.Broken("Send Messages"),
                        new Status.Off(),
                        new Status.Active())) {
            kept = saved(subscriptions(), kept.with(status));

            assertThat(subscriptions().byId(kept.id()).map(Subscription::status)).contains(status);
        }
    }

    @Test
    default void every_offering_is_read_back() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        for (var offering :
                List.of(
                        new Offering.Mix(Optional.of("neck")),
                        new Offering.OfRoutine("desk-reset"),
                        new Offering.Mix(Optional.empty()))) {
            kept = saved(subscriptions(), kept.with(offering));

            assertThat(subscriptions().byId(kept.id()).map(Subscription::offering))
                    .contains(offering);
        }
    }

    @Test
    default void a_change_raises_the_version() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        var changed = saved(subscriptions(), kept.with(new Status.Paused()));

        assertThat(changed.version()).isGreaterThan(kept.version());
        assertThat(changed.id()).isEqualTo(kept.id());
    }

    @Test
    default void of_two_changes_to_one_version_only_the_first_is_kept() {
        var seen = saved(subscriptions(), subscription("general", line(1, "09:00")));
        saved(subscriptions(), seen.with(new Status.Paused()));

        var second = subscriptions().save(seen.with(new Status.Off()), 0, NOW);

        assertThat(second).isEqualTo(new Subscriptions.Saved.ChangedMeanwhile());
        assertThat(subscriptions().byId(seen.id()).map(Subscription::status))
                .contains(new Status.Paused());
    }

    @Test
    default void a_place_has_one_subscription() {
        var first = saved(subscriptions(), subscription("general", line(1, "09:00")));

        var second = subscriptions().save(subscription("general", line(1, "17:00")), 0, NOW);

        assertThat(second).isEqualTo(new Subscriptions.Saved.ChangedMeanwhile());
        assertThat(subscriptions().at(place("general"))).contains(first);
    }

    @Test
    default void channels_of_one_name_in_other_workspaces_are_other_places() {
        var here = saved(subscriptions(), subscription("general", line(1, "09:00")));
        var elsewhere = new Place("test", "other", "general");

        assertThat(subscriptions().at(elsewhere)).isEmpty();
        assertThat(subscriptions().at(here.place())).contains(here);
    }

    private Subscription elsewhere(String workspace, String channel) {
        var wanted = subscription(channel, line(1, "09:00"));
        return saved(
                subscriptions(),
                new Subscription(
                        Subscription.NEW,
                        new Place("test", workspace, channel),
                        wanted.offering(),
                        wanted.timing(),
                        wanted.status(),
                        wanted.language(),
                        wanted.setUpBy(),
                        0));
    }

    @Test
    default void what_others_get_alone_is_not_listed() {
        elsewhere("team", "@bob");
        elsewhere("team", "@adam");
        var mine = elsewhere("team", "@ada");
        var channel = elsewhere("team", "general");
        var ada = new Person("test", "team", "ada");

        assertThat(subscriptions().in(new Workspace("test", "team"), ada, 2))
                .containsExactly(mine, channel);
    }

    @Test
    default void those_of_one_workspace_are_listed_from_the_oldest() {
        var second = elsewhere("team", "zulu");
        var first = elsewhere("team", "alpha");
        elsewhere("other", "general");
        var paused = saved(subscriptions(), first.with(new Status.Paused()));
        var broken =
                saved(subscriptions(), elsewhere("team", "mike").with(new Status.Broken("gone")));
        saved(subscriptions(), elsewhere("team", "off").with(new Status.Off()));
        var team = new Workspace("test", "team");
        var ada = new Person("test", "team", "ada");

        assertThat(subscriptions().in(team, ada, 10)).containsExactly(second, paused, broken);
        assertThat(subscriptions().in(team, ada, 2)).containsExactly(second, paused);
        assertThat(subscriptions().in(new Workspace("another", "team"), ada, 10)).isEmpty();
        assertThat(subscriptions().in(new Workspace("test", "nobody"), ada, 10)).isEmpty();
    }

    @Test
    default void a_removed_line_is_gone_from_the_lines() {
        var kept =
                saved(subscriptions(), subscription("general", line(1, "09:00"), line(2, "14:00")));

        saved(subscriptions(), kept.with(kept.timing().withLines(List.of(line(2, "15:00")))));

        assertThat(subscriptions().byId(kept.id()).map(each -> each.timing().lines()))
                .contains(List.of(line(2, "15:00")));
    }

    @Test
    default void dates_used_are_never_taken_from_whoever_saves() {
        var wanted = subscription("general", line(1, "09:00"));
        var claimed = wanted.timing().withLastSlots(Map.of(1, LocalDate.parse("2030-01-01")));

        var kept = saved(subscriptions(), wanted.with(claimed));

        assertThat(kept.timing().lastSlots()).isEmpty();
        assertThat(saved(subscriptions(), kept.with(claimed)).timing().lastSlots()).isEmpty();
    }

    @Test
    default void only_what_was_unsubscribed_long_ago_is_forgotten() {
        var off = saved(subscriptions(), subscription("off", line(1, "09:00")));
        saved(subscriptions(), off.with(new Status.Off()));
        var active = saved(subscriptions(), subscription("active", line(1, "09:00")));

        assertThat(subscriptions().purge(NOW)).isZero();
        assertThat(subscriptions().purge(NOW.plusSeconds(1))).isEqualTo(1);

        assertThat(subscriptions().byId(off.id())).isEmpty();
        assertThat(subscriptions().byId(active.id())).contains(active);
    }

    @Test
    default void an_id_is_never_given_twice() {
        var off = saved(subscriptions(), subscription("off", line(1, "09:00")));
        saved(subscriptions(), off.with(new Status.Off()));
        subscriptions().purge(NOW.plus(Duration.ofDays(1)));

        var later = saved(subscriptions(), subscription("off", line(1, "09:00")));

        assertThat(later.id()).isNotEqualTo(off.id());
    }

    @Test
    default void other_time_zone_rules_are_looked_at_once() {
        saved(subscriptions(), subscription("one", line(1, "09:00"), line(2, "14:00")));
        saved(subscriptions(), subscription("two", line(1, "09:00")).with(new Status.Paused()));

        assertThat(subscriptions().refresh("9999z", NOW, 2)).isEqualTo(2);
        assertThat(subscriptions().refresh("9999z", NOW, 2)).isEqualTo(1);
        assertThat(subscriptions().refresh("9999z", NOW, 2)).isZero();
    }
}
