package dev.unhunch.storage;

import java.io.IOException;
import java.nio.file.Path;

/** A node of its own process: opens a folder, says so, and stays until it is killed. */
final class Holder {
    private Holder() {}

    /** Runs it; the first argument is the folder. */
    public static void main(String[] arguments) throws IOException {
        try (var _ = TestClock.open(new StorageSettings.Sqlite(Path.of(arguments[0])))) {
            System.out.println("open");
            System.in.readAllBytes();
        }
    }
}
