package dev.unhunch.core.when;

import dev.unhunch.core.words.Spelling;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds time zones by city, country, region, abbreviation or id. What it gives back are regions
 * with their own clock changes and UTC, never Java's three-letter ids, whose EST is Panama.
 */
public final class Zones {
    private static final int LONGEST = 100;
    private static final int MOST_OFFERED = 25;
    private static final int MOST_SUGGESTED = 5;

    /** When offsets are compared: rules of long ago do not matter. */
    private static final Instant LATELY = Instant.parse("2026-01-01T00:00:00Z");

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** UTC+2, GMT-5, +05:30, -0800; Etc/GMT+5 means five hours behind. */
    private static final Pattern OFFSET =
            Pattern.compile(
                    "(ETC/)?(?:UTC|GMT|UT|Z)? ?([+\\-−–±])? ?([0-9]{1,2}):?([0-9]{2})?",
                    Pattern.CASE_INSENSITIVE);

    private final ZoneTables tables = new ZoneTables();
    private final Spelling spelling = new Spelling(tables.byKey.keySet(), Set.of());
    private final List<ZoneTables.Entry> common =
            WordTable.split(WordTable.load("zone-common.properties").getProperty("common"), ",")
                    .stream()
                    .map(ZoneTables::key)
                    .flatMap(key ->
                            tables.of(key).stream().map(zone -> new ZoneTables.Entry(key, zone)))
                    .toList();

    private Zones() {}

    /** The one table, built on first use. */
    public static Zones all() {
        return Holder.ALL;
    }

    private static final class Holder {
        static final Zones ALL = new Zones();
    }

    /** Reads a zone; case, accents, hyphens and blanks do not matter. */
    public ZoneReading read(String typed) {
        if (typed.length() > LONGEST) return new ZoneReading.NotFound(typed, List.of());
        return named(typed)
                .or(() -> offset(typed))
                .orElseGet(() -> new ZoneReading.NotFound(typed, near(typed)));
    }

    /** A name that is known as it stands: one zone, or several to choose from. */
    Optional<ZoneReading> named(String typed) {
        if (OFFSET.matcher(typed.strip()).matches()) return Optional.empty();
        var zones = tables.of(ZoneTables.key(typed));
        return switch (zones.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new ZoneReading.Known(zones.getFirst().zone()));
            default -> Optional.of(new ZoneReading.Ambiguous(typed.strip(), zones));
        };
    }

    /** An offset from UTC, if these are the signs of one; none at all is UTC itself. */
    Optional<ZoneReading> offset(String typed) {
        var signs = OFFSET.matcher(typed.strip());
        if (!signs.matches() || Character.isDigit(typed.strip().charAt(0))) return Optional.empty();
        int hours = Integer.parseInt(signs.group(3));
        int minutes = Optional.ofNullable(signs.group(4)).map(Integer::parseInt).orElse(0);
        if (hours > 14 || minutes > 59) return Optional.empty();
        int seconds = (hours * 60 + minutes) * 60;
        if (seconds == 0) return Optional.of(new ZoneReading.Known(UTC));
        var offset = ZoneOffset.ofTotalSeconds(isAhead(signs.toMatchResult()) ? seconds : -seconds);
        return Optional.of(new ZoneReading.FixedOffset(typed.strip(), offset, placesAt(offset)));
    }

    /** Nobody is asked about an offset twice: the places that have it are offered at once. */
    private static Stream<NamedZone> offered(ZoneReading reading) {
        return switch (reading) {
            case ZoneReading.Known(var zone) -> Stream.of(new NamedZone(zone, zone.getId()));
            case ZoneReading.FixedOffset(_, _, var places) -> places.stream();
            case ZoneReading.Ambiguous(_, var zones) -> zones.stream();
            case ZoneReading.NotFound _ -> Stream.of();
        };
    }

    private static boolean isAhead(MatchResult signs) {
        boolean minus = signs.group(2) != null && !signs.group(2).equals("+");
        return minus == (signs.group(1) != null);
    }

    private List<NamedZone> placesAt(ZoneOffset offset) {
        return everyName()
                .map(ZoneTables.Entry::zone)
                .filter(each -> each.zone().getRules().getStandardOffset(LATELY).equals(offset))
                .filter(distinct())
                .limit(MOST_SUGGESTED)
                .map(each -> new NamedZone(each.zone(), each.zone().getId()))
                .toList();
    }

    private List<NamedZone> near(String typed) {
        var key = ZoneTables.key(typed);
        if (key.isEmpty()) return List.of();
        return Stream.concat(spelt(key), startingWith(key))
                .filter(distinct())
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private Stream<NamedZone> spelt(String key) {
        return spelling.near(key).stream().flatMap(near -> tables.of(near.word()).stream());
    }

    private Stream<NamedZone> startingWith(String key) {
        if (key.length() < 3) return Stream.empty();
        return named(each -> each.startsWith(key));
    }

    private Stream<NamedZone> named(Predicate<String> fits) {
        return everyName().filter(each -> fits.test(each.key())).map(ZoneTables.Entry::zone);
    }

    /** Those that many people live in first. */
    private Stream<ZoneTables.Entry> everyName() {
        return Stream.concat(common.stream(), tables.names.stream());
    }

    /** Each zone once, under the first of its names. */
    private static Predicate<NamedZone> distinct() {
        var seen = new HashSet<ZoneId>();
        return each -> seen.add(each.zone());
    }

    /**
     * Zones for the letters typed so far, best first, at most 25; with none typed, those that many
     * people live in. Names in all our languages are looked through, whatever the caller's is.
     */
    public List<NamedZone> suggest(Locale locale, String typed) {
        if (typed.length() > LONGEST) return List.of();
        var key = ZoneTables.key(typed);
        return Stream.of(
                        offset(typed).stream().flatMap(Zones::offered),
                        tables.of(key).stream(),
                        named(each -> each.startsWith(key)),
                        named(each -> each.contains(key)),
                        spelt(key))
                .flatMap(each -> each)
                .filter(distinct())
                .limit(MOST_OFFERED)
                .toList();
    }
}
