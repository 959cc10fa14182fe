package dev.unhunch.discord.listen;

import dev.unhunch.core.port.Pictures;
import dev.unhunch.discord.draw.CardDrawing;
import dev.unhunch.discord.register.CommandRegistration;
import dev.unhunch.discord.standin.DiscordStandIn;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The real client on the stand-in, with our listener and a bot that says what it is told. */
public final class Live implements AutoCloseable {
    /** The id of a picture that cannot be had. */
    static final String BROKEN_PICTURE = "broken";

    private static final Pictures PICTURES =
            (id, _) -> {
                if (id.equals(BROKEN_PICTURE)) throw new IllegalStateException("no such luck");
                return Optional.of(new Pictures.Picture(id + ".png", new byte[] {1, 2, 3}));
            };

    final DiscordStandIn discord = DiscordStandIn.start();
    final ScriptedBot bot = new ScriptedBot();
    final DiscordListener listener;
    final JDA jda;

    /** With everything as the product has it. */
    public static Live start() {
        return new Live(true, true);
    }

    /** As told. */
    Live(boolean readsMessages, boolean handsOverWhatItReceived) {
        listener =
                new DiscordListener(
                        bot, new CardDrawing(PICTURES, Optional.empty()), readsMessages);
        jda = connect(handsOverWhatItReceived);
        new CommandRegistration(bot).bring(jda);
        until(() -> discord.registrations() == 1);
    }

    private JDA connect(boolean handsOverWhatItReceived) {
        var intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
        try {
            return JDABuilder.createLight(discord.token(), intents)
                    .setRestConfig(new RestConfig().setBaseUrl(discord.apiUrl()))
                    .setSessionController(
                            new SessionControllerAdapter() {
                                @Override
                                public String getGateway() {
                                    return discord.gatewayUrl();
                                }
                            })
                    .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                    .setEventPassthrough(handsOverWhatItReceived)
                    .addEventListeners(listener)
                    .build()
                    .awaitReady();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Where all of this happens. */
    public DiscordStandIn discord() {
        return discord;
    }

    /** The client. */
    public JDA jda() {
        return jda;
    }

    /** Waits up to ten seconds for something that shows itself by no event. */
    public static void until(BooleanSupplier is) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!is.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("it did not come to pass");
            var soon = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);
            CompletableFuture.runAsync(() -> {}, soon).join();
        }
    }

    @Override
    public void close() {
        jda.shutdownNow();
        discord.close();
    }
}
