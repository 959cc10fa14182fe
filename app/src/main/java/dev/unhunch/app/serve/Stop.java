package dev.unhunch.app.serve;

import dev.unhunch.core.port.Connection;

import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** The end of a run: somebody asks for it, or nothing is left to run for. */
final class Stop {
    private final int running;
    private final PrintStream out;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final CountDownLatch begins = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    /**
     * The end of a run with so many ways to talk to people.
     *
     * @param out where it is said why one of them does not work
     */
    Stop(int running, PrintStream out) {
        this.running = running;
        this.out = out;
    }

    /** A platform's connection changed. */
    void changed(String platform, Connection connection) {
        if (!(connection instanceof Connection.Refused(var why))) return;
        out.println(why);
        refused.add(platform);
        if (refused.size() == running) begins.countDown();
    }

    /** Waits until it is time to stop. */
    void await() throws InterruptedException {
        begins.await();
    }

    /** Whether it stopped because no platform takes us. */
    boolean isForNothing() {
        return refused.size() == running;
    }

    /** All is put away. */
    void done() {
        over.countDown();
    }

    /** Asks for the end and waits for it; for the process's last moments. */
    void askAndWait() {
        begins.countDown();
        try {
            over.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
