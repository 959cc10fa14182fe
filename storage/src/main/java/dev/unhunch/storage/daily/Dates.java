package dev.unhunch.storage.daily;

import dev.unhunch.core.schedule.Omissions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Dates left out, as they are stored. */
public final class Dates {
    private Dates() {}

    static String joined(Collection<LocalDate> dates) {
        return dates.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    /**
     * Reads them.
     *
     * @param until the stored date, if any
     * @param dates comma separated; empty where there is none
     */
    public static Omissions read(Optional<LocalDate> until, String dates) {
        var set =
                Arrays.stream(dates.split(","))
                        .filter(each -> !each.isEmpty())
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet());
        return new Omissions(until.orElse(null), set);
    }
}
