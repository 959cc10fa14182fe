package dev.unhunch.crash;

import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryEngine;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.EngineParts;
import dev.unhunch.core.delivery.Moment;
import dev.unhunch.core.delivery.Node;
import dev.unhunch.core.delivery.Probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A node of the product in a process of its own: the real engine on a real store. It says {@code
 * READY}, {@code AT moment} where it waits to be killed, and {@code FINAL} when it was told to end
 * well and all posts are over.
 */
final class BotNode {
    /**
     * How a node is started.
     *
     * @param store where the posts are kept; see {@link Store#open}
     * @param platforms where the stand-in listens
     * @param client what it posts with
     * @param trap where it waits to be killed: a moment and how often it lets it pass before, such
     *     as {@code AFTER_POST 2}; {@code -} for nowhere
     */
    record Start(String store, URI platforms, Client client, String trap) {
        /** As arguments of {@link #main}. */
        String[] arguments() {
            return new String[] {store, platforms.toString(), client.name(), trap};
        }

        private static Start of(String[] arguments) {
            return new Start(
                    arguments[0],
                    URI.create(arguments[1]),
                    Client.valueOf(arguments[2]),
                    arguments[3]);
        }
    }

    private BotNode() {}

    static void main(String[] args) {
        var start = Start.of(args);
        var clock = InstantSource.system();
        var store = Store.open(start.store(), clock);
        var chats = start.client().open(start, store, clock);
        var parts =
                new EngineParts(
                        store.subscriptions(),
                        store.deliveries(),
                        store.workspaces(),
                        store.memos(),
                        chats.platforms(),
                        new PlainPosts(),
                        new PlainNotices());
        var node = new Node("crash-" + UUID.randomUUID(), "any", clock, System::nanoTime);
        var engine = new DeliveryEngine(parts, node, Settings.ENGINE, trap(start.trap()));
        Parent.say("READY");
        engine.start();
        Parent.listen(line ->
                Thread.ofVirtual()
                        .start(() -> {
                            finish(line, store, engine);
                            chats.end().run();
                            Parent.say("FINAL");
                            System.exit(0);
                        }));
    }

    private static Probe trap(String trap) {
        if (trap.equals("-")) return Probe.NONE;
        var parts = trap.split(" ", 2);
        var moment = Moment.valueOf(parts[0]);
        var passes = new AtomicInteger(Integer.parseInt(parts[1]));
        return reached -> {
            if (reached != moment || passes.getAndDecrement() != 0) return;
            Parent.say("AT " + moment);
            Pause.forEver();
        };
    }

    /** Ends well: when every post of a file is over, the engine stops and so does the process. */
    private static void finish(String file, Store store, DeliveryEngine engine) {
        try {
            var keys =
                    Files.readAllLines(Path.of(file)).stream()
                            .map(line -> DeliveryKey.parse(line).orElseThrow())
                            .toList();
            while (!keys.stream().allMatch(key -> isOver(store.deliveries(), key)))
                Pause.of(Duration.ofMillis(200));
            // For people to be told as well.
            Pause.of(Settings.ENGINE.sending().poll().multipliedBy(4));
            engine.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOver(Deliveries deliveries, DeliveryKey key) {
        return deliveries.find(key).map(Delivery::state).filter(BotNode::isFinal).isPresent();
    }

    private static boolean isFinal(Delivery.State state) {
        return switch (state) {
            case PLANNED, SENDING, UNKNOWN -> false;
            case SENT, FAILED, EXPIRED -> true;
        };
    }
}
