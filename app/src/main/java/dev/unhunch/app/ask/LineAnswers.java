package dev.unhunch.app.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Answers line after line. One thread answers, since an answer depends on those before it; a second
 * one writes, in the same order, so that both cores of a small machine have something to do.
 */
public final class LineAnswers {
    /** Answers that may wait to be written, so that endless input does not fill the memory. */
    private static final int WAITING = 256;

    private final Terminal terminal;
    private final AnswerJson json;
    private final Semaphore room = new Semaphore(WAITING);

    /** Answers of a terminal as JSON. */
    public LineAnswers(Terminal terminal, AnswerJson json) {
        this.terminal = terminal;
        this.json = json;
    }

    /**
     * Reads to the end and writes one line for each; flushed whenever no further line is waiting,
     * so that a program at the other end can talk back and forth.
     */
    public void answer(BufferedReader in, PrintStream out) throws IOException {
        try (var writing = Executors.newSingleThreadExecutor()) {
            for (var line = in.readLine(); line != null; line = in.readLine())
                answer(line, in.ready(), out, writing);
        }
        out.flush();
    }

    private void answer(String line, boolean more, PrintStream out, ExecutorService writing) {
        var reply = terminal.reply(line);
        room.acquireUninterruptibly();
        writing.execute(() -> {
            try {
                out.println(json.of(line, reply));
                if (!more) out.flush();
            } finally {
                room.release();
            }
        });
    }
}
