package dev.unhunch.core.feature.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A button carries a wish whole, or not at all. */
class WishTest {
    private static final Offerings OFFERINGS =
            new Offerings(
                    new Library(
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>()),
                    Texts.in(Locale.ENGLISH));
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIDNIGHT, LocalTime.of(9, 30), LocalTime.of(23, 59));

    private static Tap tap(ActionId id) {
        var caller =
                new Caller(
                        new Person("web", "w", "ada"),
                        new Place("web", "w", "general"),
                        Locale.ENGLISH);
        return new Tap(caller, ActionId.parse(id.wire()).orElseThrow(), List.of(), Map.of());
    }

    @Test
    void a_wish_comes_back_from_a_button_as_it_went_in_for_every_zone() {
        for (var id : ZoneId.getAvailableZoneIds()) {
            var wish =
                    new Wish(
                            Optional.of(Offerings.ANY),
                            TIMES,
                            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                            Optional.of(ZoneId.of(id)));

            var press = wish.on(DailyVerb.SET).orElseThrow();

            assertThat(Wish.in(tap(press), 0, OFFERINGS)).contains(wish);
        }
    }

    @Test
    void what_was_not_said_stays_unsaid() {
        var press = Wish.NONE.on(DailyVerb.MOVE, "2", "1z").orElseThrow();

        assertThat(Wish.in(tap(press), 2, OFFERINGS)).contains(Wish.NONE);
    }

    @Test
    void the_longest_names_fit_without_the_zone_and_are_left_out_with_it() {
        var longest = new Offering.OfRoutine("r".repeat(48));
        var wish =
                new Wish(Optional.of(longest), TIMES, Set.of(DayOfWeek.MONDAY), Optional.empty());
        var version = Long.toString(Integer.MAX_VALUE, Character.MAX_RADIX);

        assertThat(wish.on(DailyVerb.MOVE, "3", version)).isPresent();
        var far = wish.in(ZoneId.of("America/Argentina/ComodRivadavia"));
        assertThat(far.on(DailyVerb.SET)).isEmpty();
        assertThat(wish.on(DailyVerb.LOOKED).orElseThrow().wire())
                .hasSizeLessThanOrEqualTo(CardLimits.ID);
    }

    @Test
    void a_foreign_form_is_no_wish() {
        for (var parts :
                List.of(
                        List.of("x", "-", "0", "-"),
                        List.of("m", "zz", "0", "-"),
                        List.of("m", "fffffff", "0", "-"),
                        List.of("m", "-", "zz", "-"),
                        List.of("m", "-", "0", "Atlantis~Sunken"),
                        List.of("r.gone", "-", "0", "-")))
            assertThat(Wish.in(tap(new ActionId(DailyVerb.ADD, parts)), 0, OFFERINGS))
                    .as(parts.toString())
                    .isEmpty();
    }
}
