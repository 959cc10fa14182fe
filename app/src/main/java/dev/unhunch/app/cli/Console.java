package dev.unhunch.app.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard streams in UTF-8, whatever the machine's own encoding is. */
final class Console {
    private static final int BUFFER = 1 << 16;

    private Console() {}

    /** For answers; buffered, so flush it at the end. */
    static PrintStream out() {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
    }

    /** For problems. */
    static PrintStream err() {
        return new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /** Standard input, line by line. */
    static BufferedReader in() {
        return new BufferedReader(
                new InputStreamReader(
                        new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8),
                BUFFER);
    }
}
