package dev.unhunch.core.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

class ZonesTest {
    private static final Zones ZONES = Zones.all();

    @ParameterizedTest
    @CsvSource({
        "Berlin, Europe/Berlin",
        "europe/berlin, Europe/Berlin",
        "EUROPE/BERLİN, Europe/Berlin",
        "New York, America/New_York",
        "new_york, America/New_York",
        "NewYork, America/New_York",
        "Ho Chi Minh, Asia/Ho_Chi_Minh",
        "São Paulo, America/Sao_Paulo",
        "sao paulo, America/Sao_Paulo",
        "Munich, Europe/Berlin",
        "München, Europe/Berlin",
        "San Francisco, America/Los_Angeles",
        "Boston, America/New_York",
        "Seattle, America/Los_Angeles",
        "Washington, America/New_York",
        "Houston, America/Chicago",
        "Beijing, Asia/Shanghai",
        "Bangalore, Asia/Kolkata",
        "Mumbai, Asia/Kolkata",
        "Geneva, Europe/Zurich",
        "Barcelona, Europe/Madrid",
        "Milan, Europe/Rome",
        "Montreal, America/Toronto",
        "Osaka, Asia/Tokyo",
        "Rio, America/Sao_Paulo",
        "Cape Town, Africa/Johannesburg",
        "Germany, Europe/Berlin",
        "Deutschland, Europe/Berlin",
        "Japan, Asia/Tokyo",
        "UK, Europe/London",
        "India, Asia/Kolkata",
        "Suisse, Europe/Zurich",
        "EST, America/New_York",
        "EDT, America/New_York",
        "MST, America/Denver",
        "HST, Pacific/Honolulu",
        "PST, America/Los_Angeles",
        "Pacific, America/Los_Angeles",
        "US/Pacific, America/Los_Angeles",
        "Eastern time, America/New_York",
        "CET, Europe/Paris",
        "Central European, Europe/Paris",
        "GMT, UTC",
        "UTC, UTC",
        "utc+0, UTC",
        "Etc/UTC, UTC",
        "AEST, Australia/Sydney",
        "JST, Asia/Tokyo",
        "SGT, Asia/Singapore",
        "Asia/Calcutta, Asia/Kolkata",
        "Kiev, Europe/Kyiv",
        "EST5EDT, America/New_York",
        "St. John's, America/St_Johns",
        "Singapore, Asia/Singapore",
        "Tijuana, America/Tijuana",
        "Samoa, Pacific/Apia",
        "Istanbul, Europe/Istanbul",
        "istanbul, Europe/Istanbul",
        "IRAN, Asia/Tehran"
    })
    void zones_by_the_names_people_use(String typed, String zone) {
        assertThat(ZONES.read(typed)).isEqualTo(new ZoneReading.Known(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CST",
                "IST",
                "BST",
                "AST",
                "USA",
                "Canada",
                "Australia",
                "Brazil",
                "Russia",
                "Mexico",
                "Indonesia",
                "España",
                "Europe",
                "Portland"
            })
    void names_that_several_places_share_ask(String typed) {
        assertThat(ZONES.read(typed))
                .isInstanceOfSatisfying(
                        ZoneReading.Ambiguous.class,
                        each -> assertThat(each.choices()).hasSizeBetween(2, 12));
    }

    @Test
    void cst_may_be_american_chinese_or_cuban() {
        assertThat(((ZoneReading.Ambiguous) ZONES.read("cst")).choices())
                .extracting(NamedZone::label)
                .containsExactly(
                        "America/Chicago (US Central)",
                        "Asia/Shanghai (China)",
                        "America/Havana (Cuba)");
    }

    @ParameterizedTest
    @CsvSource({
        "UTC+2, +02:00",
        "GMT-5, -05:00",
        "+05:30, +05:30",
        "-0800, -08:00",
        "utc −3, -03:00",
        "Etc/GMT+5, -05:00",
        "GMT+14, +14:00"
    })
    void an_offset_is_no_zone_but_leads_to_cities(String typed, String offset) {
        assertThat(ZONES.read(typed))
                .isInstanceOfSatisfying(
                        ZoneReading.FixedOffset.class,
                        each -> {
                            assertThat(each.offset()).isEqualTo(ZoneOffset.of(offset));
                            assertThat(each.suggestions()).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "Berlni, Europe/Berlin", "Europe/Berln, Europe/Berlin", "Londn, Europe/London",
        "san fransisco, America/Los_Angeles", "Colone, Europe/Berlin", "Lisbom, Europe/Lisbon",
        "Syndey, Australia/Sydney", "Hambur, Europe/Berlin"
    })
    void near_misses_are_suggested(String typed, String zone) {
        assertThat(ZONES.read(typed))
                .isInstanceOfSatisfying(
                        ZoneReading.NotFound.class,
                        each ->
                                assertThat(each.suggestions())
                                        .extracting(NamedZone::zone)
                                        .contains(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Middle-earth",
                "SystemV/PST8",
                "9",
                "UTC+25",
                "🙂",
                "\0",
                "\u202e"
            })
    void what_is_no_zone_is_not_found(String typed) {
        assertThat(ZONES.read(typed)).isInstanceOf(ZoneReading.NotFound.class);
    }

    @Test
    void every_region_of_the_jdk_is_known_by_its_id_and_keeps_its_clock() {
        for (var id : ZoneId.getAvailableZoneIds()) {
            if (id.startsWith("SystemV/") || id.startsWith("Etc/GMT")) continue;
            var reading = ZONES.read(id);
            assertThat(reading).as(id).isNotInstanceOf(ZoneReading.NotFound.class);
            if (id.contains("/"))
                assertThat(reading)
                        .as(id)
                        .isInstanceOfSatisfying(
                                ZoneReading.Known.class, each -> assertSameClock(id, each.zone()));
        }
    }

    private static void assertSameClock(String id, ZoneId zone) {
        var now = Instant.parse("2026-01-15T00:00:00Z");
        for (int month = 0; month < 12; month++) {
            var then = now.plusSeconds(month * 30L * 86_400);
            assertThat(zone.getRules().getOffset(then))
                    .as(id)
                    .isEqualTo(ZoneId.of(id).getRules().getOffset(then));
        }
    }

    @Test
    void every_zone_in_our_tables_is_one_of_the_jdk() {
        var available = ZoneId.getAvailableZoneIds();
        assertThat(available)
                .containsAll(WordTable.load("zone-names.properties").stringPropertyNames());
        for (var kept : WordTable.load("zone-links.properties").values())
            assertThat(available).contains(kept.toString());
        for (var line : WordTable.load("zone-choices.properties").values()) {
            var choices = WordTable.split(line.toString(), "\\|").getLast();
            for (var choice : WordTable.split(choices, ","))
                assertThat(available).contains(choice.substring(0, choice.indexOf(' ')));
        }
    }

    @Test
    void nothing_offered_is_an_old_or_fixed_zone() {
        for (var letter = 'a'; letter <= 'z'; letter++)
            for (var zone : ZONES.suggest(Locale.ENGLISH, String.valueOf(letter)))
                assertThat(zone.zone().getId())
                        .matches("UTC|[A-Z][a-z]+/.+")
                        .doesNotMatch("(Etc|SystemV|US)/.*");
    }

    @Test
    void completion_puts_the_best_first_and_gives_at_most_25() {
        assertThat(ZONES.suggest(Locale.ENGLISH, "ber").getFirst().label())
                .isEqualTo("Europe/Berlin (Berlin)");
        assertThat(ZONES.suggest(Locale.ENGLISH, "Muni").getFirst().label())
                .isEqualTo("Europe/Berlin (Munich)");
        assertThat(ZONES.suggest(Locale.ENGLISH, "cst")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ZONES.suggest(Locale.ENGLISH, "a")).hasSize(25);
        assertThat(ZONES.suggest(Locale.ENGLISH, "")).hasSize(25);
        assertThat(ZONES.suggest(Locale.ENGLISH, "x".repeat(5000))).isEmpty();
    }
}
