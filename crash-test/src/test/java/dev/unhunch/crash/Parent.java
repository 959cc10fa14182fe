package dev.unhunch.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The process that started this one, as seen from here: lines go out and come in. */
final class Parent {
    private Parent() {}

    /** Says a line. */
    static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Waits for the parent's end and follows at once. */
    static void outliveNot() {
        listen(_ -> {});
    }

    /** Hands over each line that the parent says; when it says no more, this process ends. */
    static void listen(Consumer<String> toLine) {
        try (var in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) toLine.accept(line);
        } catch (IOException _) {
            // A broken pipe is an end as well.
        }
        Runtime.getRuntime().halt(3);
    }
}
