package dev.unhunch.app.serve;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Settings;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Runs the product until the process is told to stop. */
public final class Serving {
    private static final int GRACE_SECONDS = 2;
    private final Settings settings;
    private final Product product;
    private final OperatorTexts texts = new OperatorTexts();
    private final PrintStream out;

    /** With a product and its settings; what happens is said on a stream. */
    public Serving(Settings settings, Product product, PrintStream out) {
        this.settings = settings;
        this.product = product;
        this.out = out;
    }

    /** Starts, waits for the signal to stop, stops. Whether it could start. */
    public boolean run() throws InterruptedException {
        if (!settings.webRuns()) {
            var isOff = settings.web() == Settings.Switch.OFF;
            say(isOff ? "serve.nothing" : "serve.webOff", settings.host());
            return false;
        }
        try {
            return switch (Port.open(settings)) {
                case Port.Outcome.Open(var server, var port) -> {
                    serve(server, port);
                    yield true;
                }
                case Port.Outcome.Taken(var free) -> {
                    say(
                            "serve.portTaken",
                            settings.port(),
                            settings.host(),
                            free.orElse(settings.port() + 1000));
                    yield false;
                }
            };
        } catch (IOException unusable) {
            say("serve.cannotListen", settings.host(), settings.port(), unusable);
            return false;
        }
    }

    private void serve(HttpServer server, int port) throws InterruptedException {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        try (var _ = product.mount(server, port)) {
            server.createContext(Health.PATH, new Health());
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stop, stopped)));
            if (port != settings.port()) say("serve.otherPort", settings.port(), port);
            say("serve.ready", address(port));
            stop.await();
            server.stop(GRACE_SECONDS);
        }
        threads.shutdownNow();
        say("serve.stopped");
        stopped.countDown();
    }

    private static void stopAndWait(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String address(int port) throws IllegalArgumentException {
        var address = InetAddress.ofLiteral(settings.host());
        var host = address.isAnyLocalAddress() ? "127.0.0.1" : settings.host();
        return "http://"
                + (address instanceof Inet6Address && !address.isAnyLocalAddress()
                        ? "[" + host + "]"
                        : host)
                + ":"
                + port;
    }

    private void say(String key, Object... arguments) {
        out.println(texts.say(key, arguments));
    }
}
