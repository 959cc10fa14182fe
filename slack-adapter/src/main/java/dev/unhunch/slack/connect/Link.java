package dev.unhunch.slack.connect;

import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One socket, from its first word to its last. */
final class Link extends WebSocketListener {
    /** Slack's word for Socket Mode having been switched off. */
    static final String DISABLED = "link_disabled";

    private static final int GOODBYE = 1000;
    private static final Logger log = LoggerFactory.getLogger(Link.class);

    private final Desk desk;
    private final Consumer<Link> lost;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final CountDownLatch leaving = new CountDownLatch(1);
    private final long born = System.nanoTime();
    private volatile @Nullable WebSocket socket;
    private volatile String why = "";
    private volatile boolean gone;
    private int underWay;

    /**
     * @param lost hears once that nothing comes over it any more
     */
    Link(Desk desk, Consumer<Link> lost) {
        this.desk = desk;
        this.lost = lost;
    }

    /** Opens it, and waits for Slack's first word on it; whether it came. */
    boolean open(OkHttpClient http, String url, Duration within) throws InterruptedException {
        socket = http.newWebSocket(new Request.Builder().url(url).build(), this);
        try {
            return ready.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException _) {
            abandon("no hello");
            return false;
        } catch (InterruptedException e) {
            abandon("not needed any more");
            throw e;
        }
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        desk.take(text, this);
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
        socket.close(GOODBYE, null);
        gone("closed by Slack with code " + code);
    }

    @Override
    public void onFailure(WebSocket socket, Throwable failure, @Nullable Response response) {
        gone(response == null ? failure.getClass().getSimpleName() : "HTTP " + response.code());
    }

    private void gone(String because) {
        synchronized (this) {
            if (gone) return;
            gone = true;
        }
        leave(because);
        lost.accept(this);
    }

    /** Slack's first word: from now on envelopes come. */
    void hello() {
        ready.complete(true);
    }

    /** It is about to end, or has ended: another one is needed. */
    void leave(String because) {
        if (leaving.getCount() > 0) why = because;
        leaving.countDown();
        ready.complete(false);
    }

    /** Why it leaves. */
    String why() {
        return why;
    }

    boolean isLeaving() {
        return leaving.getCount() == 0;
    }

    boolean isGone() {
        return gone;
    }

    /** Waits until it leaves. */
    void awaitLeaving() throws InterruptedException {
        leaving.await();
    }

    /** How long it has been there. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - born);
    }

    /** Acknowledges an envelope that came over it. */
    void send(String ack) {
        var mine = socket;
        if (mine == null || !mine.send(ack))
            log.warn("An answer found its socket closed; Slack shows a failure or asks again");
    }

    /** An answer is under way. */
    synchronized void begin() {
        underWay++;
    }

    /** It is there. */
    synchronized void end() {
        underWay--;
        if (underWay == 0) notifyAll();
    }

    /** Closes it when answers under way are out, or after that time. */
    void close(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (this) {
            for (long left = patience.toNanos();
                    underWay > 0 && left > 0;
                    left = end - System.nanoTime()) TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        var mine = socket;
        if (mine != null) mine.close(GOODBYE, null);
    }

    /** Ends it at once. */
    void abandon(String because) {
        var mine = socket;
        if (mine != null) mine.cancel();
        gone(because);
    }
}
