package dev.unhunch.app.serve;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Secret;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.StorageSettings;
import dev.unhunch.web.WebKey;
import dev.unhunch.web.WebSettings;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.InstantSource;
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
        if (!settings.webRuns() && !settings.hasPlatform()) {
            var isOff = settings.web() == Settings.Switch.OFF;
            say(isOff ? "serve.nothing" : "serve.webOff", settings.host());
            return false;
        }
        try {
            return switch (Port.open(settings)) {
                case Port.Outcome.Open(var server, var port) -> start(server, port);
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

    private boolean start(HttpServer server, int port) throws InterruptedException {
        return switch (Storage.open(settings.storage(), InstantSource.system())) {
            case Opened.Open(var storage) -> serve(storage, server, port);
            case Opened.Refused(var why) -> {
                server.stop(0);
                out.println(new RefusalWords(texts).say(why));
                yield false;
            }
        };
    }

    private boolean serve(Storage storage, HttpServer server, int port)
            throws InterruptedException {
        var stop = new Stop(settings.running(), out);
        var live = product.over(storage, InstantSource.system(), stop::changed);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        live.mount(server, webSettings(port));
        server.createContext(Health.PATH, new Health(live::connections));
        server.start();
        sayWhere();
        if (port != settings.port()) say("serve.otherPort", settings.port(), port);
        say(settings.webRuns() ? "serve.ready" : "serve.readyWithoutWeb", address(port));
        live.start();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::askAndWait));
        stop.await();
        // Before the server stops: it would wait for pages that stay open for ever.
        live.endPages();
        server.stop(GRACE_SECONDS);
        threads.shutdownNow();
        live.close();
        say("serve.stopped");
        stop.done();
        return !stop.isForNothing();
    }

    private WebSettings webSettings(int port) {
        var key = settings.webKey().map(Secret::reveal).map(WebKey::new).orElse(null);
        return WebSettings.of(settings.host(), port, key);
    }

    private void sayWhere() {
        switch (settings.storage()) {
            case StorageSettings.Sqlite(var folder) -> say("storage.file", folder);
            case StorageSettings.Postgres postgres -> say("storage.server", postgres.server());
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
