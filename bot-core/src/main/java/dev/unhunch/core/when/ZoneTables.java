package dev.unhunch.core.when;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All names of zones, put together from the JDK's regions and our own tables. Where two say
 * different things the order is: shared names, our names, ids, last words of ids, older ids.
 */
final class ZoneTables {
    /** What stands before the slash of a region's id. */
    private static final Set<String> REGIONS =
            Set.of(
                    "Africa",
                    "America",
                    "Antarctica",
                    "Arctic",
                    "Asia",
                    "Atlantic",
                    "Australia",
                    "Europe",
                    "Indian",
                    "Pacific");

    /** A name and its key. */
    record Entry(String key, NamedZone zone) {}

    private static final Pattern CHOICE = Pattern.compile("(\\S+) \\(([^)]+)\\)");

    /** From a name's key to the zones that it may mean. */
    final Map<String, List<NamedZone>> byKey = new HashMap<>();

    /** Every zone that is offered, under each of its names. */
    final List<Entry> names = new ArrayList<>();

    private final Set<String> available = ZoneId.getAvailableZoneIds();
    private final Map<String, String> links = links();

    ZoneTables() {
        addChoices();
        addNames();
        var ids = new TreeSet<>(available);
        ids.removeIf(id -> !isRegion(id) || links.containsKey(id));
        for (var id : ids) add(id, id);
        for (var id : ids) add(lastWords(id), id);
        links.forEach(this::add);
        links.forEach((old, kept) -> {
            if (isRegion(old)) add(lastWords(old), kept);
        });
    }

    /** The zones that a key may mean; empty for an unknown one. */
    List<NamedZone> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Names without case, accents and blanks. */
    static String key(String name) {
        return WordTable.fold(name).replace(" ", "");
    }

    private static Map<String, String> links() {
        return WordTable.load("zone-links.properties").entrySet().stream()
                .collect(
                        Collectors.toMap(
                                each -> each.getKey().toString(),
                                each -> each.getValue().toString()));
    }

    private static boolean isRegion(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && REGIONS.contains(id.substring(0, slash));
    }

    private static String lastWords(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private void addChoices() {
        for (var line : WordTable.load("zone-choices.properties").values()) {
            var sides = WordTable.split(line.toString(), "\\|");
            var choices = new ArrayList<NamedZone>();
            for (var choice : WordTable.split(sides.get(1), ",")) {
                var parts = CHOICE.matcher(choice);
                if (parts.matches() && available.contains(parts.group(1)))
                    choices.add(new NamedZone(ZoneId.of(parts.group(1)), parts.group(2)));
            }
            for (var name : WordTable.split(sides.getFirst(), ","))
                byKey.put(key(name), List.copyOf(choices));
        }
    }

    private void addNames() {
        var file = WordTable.load("zone-names.properties");
        var sorted = new LinkedHashMap<String, String>();
        file.stringPropertyNames().stream()
                .sorted()
                .forEach(id -> sorted.put(id, file.getProperty(id)));
        sorted.forEach((id, names) -> WordTable.split(names, ",").forEach(name -> add(name, id)));
    }

    private void add(String name, String id) {
        var key = key(name);
        if (key.isEmpty() || byKey.containsKey(key) || !available.contains(id)) return;
        var zone = new NamedZone(ZoneId.of(id), name);
        byKey.put(key, List.of(zone));
        names.add(new Entry(key, zone));
    }
}
