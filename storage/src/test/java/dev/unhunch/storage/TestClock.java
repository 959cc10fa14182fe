package dev.unhunch.storage;

import dev.unhunch.core.daily.Sample;

import java.time.InstantSource;

/** A clock that stands still. */
final class TestClock {
    private TestClock() {}

    /** The moment at which the contracts begin. */
    static InstantSource still() {
        return InstantSource.fixed(Sample.NOW);
    }

    /** Opens what should open. */
    static Storage open(StorageSettings settings) {
        return switch (Storage.open(settings, still())) {
            case Opened.Open(var storage) -> storage;
            case Opened.Refused(var why) -> throw new AssertionError(why.toString());
        };
    }

    /** The settings that an address stands for. */
    static StorageSettings.Postgres settings(String url) {
        return switch (DatabaseUrl.parse(url)) {
            case DatabaseUrl.Read.Good(var settings) -> settings;
            case DatabaseUrl.Read.Bad(var problem) -> throw new AssertionError(problem.toString());
        };
    }
}
