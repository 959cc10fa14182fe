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
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** UTC+2, GMT-5, +05:30, -0800; Etc/GMT+5 means five hours behind. */
    private static final Pattern OFFSET =
            Pattern.compile(
                    "(ETC/)?(?:UTC|GMT|UT|Z)? ?([+\\-−–±])? ?([0-9]{1,2}):?([0-9]{2})?",
                    Pattern.CASE_INSENSITIVE);

    private final ZoneTables tables = new ZoneTables();
    private final Spelling spelling = new Spelling(tables.byKey.keySet(), Set.of());
    private final List<NamedZone> common =
            WordTable.split(WordTable.load("zone-common.properties").getProperty("common"), ",")
                    .stream()
                    .flatMap(name -> tables.of(ZoneTables.key(name)).stream())
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

    private static boolean isAhead(MatchResult signs) {
        boolean minus = signs.group(2) != null && !signs.group(2).equals("+");
        return minus == (signs.group(1) != null);
    }

    private List<NamedZone> placesAt(ZoneOffset offset) {
        return Stream.concat(common.stream(), tables.names.stream())
                .filter(each ->
                        each.zone()
                                .getRules()
                                .getStandardOffset(Instant.EPOCH.plusSeconds(1_800_000_000))
                                .equals(offset))
                .filter(distinct())
                .limit(MOST_SUGGESTED)
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
        return tables.names.stream().filter(each -> ZoneTables.key(each.name()).startsWith(key));
    }

    /** Each zone once, under the first of its names. */
    private static Predicate<NamedZone> distinct() {
        var seen = new HashSet<ZoneId>();
        return each -> seen.add(each.zone());
    }

    /**
     * Zones for the letters typed so far, best first, at most 25; with none typed, those that many
     * people live in, those of the language first.
     */
    public List<NamedZone> suggest(Locale locale, String typed) {
        if (typed.length() > LONGEST) return List.of();
        var key = ZoneTables.key(typed);
        if (key.isEmpty()) return common.stream().filter(distinct()).limit(MOST_OFFERED).toList();
        return Stream.of(
                        exact(key),
                        Stream.concat(common.stream(), tables.names.stream())
                                .filter(each -> starts(each, key)),
                        tables.names.stream().filter(each -> contains(each, key)),
                        spelt(key))
                .flatMap(each -> each)
                .filter(distinct())
                .limit(MOST_OFFERED)
                .toList();
    }

    private Stream<NamedZone> exact(String key) {
        return tables.of(key).stream();
    }

    private static boolean starts(NamedZone zone, String key) {
        return ZoneTables.key(zone.name()).startsWith(key);
    }

    private static boolean contains(NamedZone zone, String key) {
        return ZoneTables.key(zone.name()).contains(key);
    }
}
