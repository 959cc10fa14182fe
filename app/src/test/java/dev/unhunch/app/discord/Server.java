package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.LiveProduct;
import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.content.Content;
import dev.unhunch.core.port.Connection;
import dev.unhunch.discord.standin.DiscordStandIn;
import dev.unhunch.discord.standin.StandInSettings;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestGuild;
import dev.unhunch.discord.standin.TestPerson;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.StorageSettings;

import net.dv8tion.jda.api.Permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A Discord server with Ada, who manages it, and Ben, who does not; the product is a member. Its
 * clock is the machine's, put on at will.
 */
final class Server implements AutoCloseable {
    private static final int COMMANDS = 6;

    final DiscordStandIn discord;
    final TestGuild guild;
    final TestChannel general;
    final TestPerson ada;
    final TestPerson ben;
    private final Path folder = folder();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final Map<String, String> environment = new HashMap<>();
    private final Content content;
    private Storage storage;
    private LiveProduct product;

    Server() {
        this(StandInSettings.usual());
    }

    Server(StandInSettings settings) {
        this(settings, Content.builtIn());
    }

    Server(StandInSettings settings, Content content) {
        this.content = content;
        discord = DiscordStandIn.start(settings);
        guild = discord.guild("Design");
        general = guild.channel("general");
        ada = guild.member("Ada", Permission.MANAGE_CHANNEL);
        ben = guild.member("Ben");
        environment.put("DISCORD_TOKEN", discord.token());
        environment.put("DISCORD_API_URL", discord.apiUrl());
        environment.put("DISCORD_GATEWAY_URL", discord.gatewayUrl());
        storage = storage();
        product = started();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("unhunch-discord-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LiveProduct started() {
        var settings =
                SettingsReader.read(environment, new OperatorTexts()).settings().orElseThrow();
        var connected = new CountDownLatch(1);
        var live =
                Product.of(settings, content)
                        .over(
                                storage,
                                this::now,
                                (_, state) -> {
                                    if (state instanceof Connection.Connected)
                                        connected.countDown();
                                });
        live.start();
        await(connected);
        discord.awaitCommands(COMMANDS);
        return live;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).as("connected").isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Storage storage() {
        return switch (Storage.open(new StorageSettings.Sqlite(folder), this::now)) {
            case Opened.Open(var open) -> open;
            case Opened.Refused(var why) -> throw new AssertionError(why);
        };
    }

    /** The product's time. */
    Instant now() {
        return Instant.now().plus(ahead.get());
    }

    /** Puts the product's clock on. */
    void passes(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
    }

    /** The process ends and begins anew, over the same data. */
    void restarts() {
        restarts(() -> {});
    }

    /** The same, and something happens in between. */
    void restarts(Runnable meanwhile) {
        product.close();
        discord.gateway().awaitConnected(0);
        meanwhile.run();
        storage = storage();
        product = started();
        discord.gateway().awaitConnected(1);
    }

    /** Waits until it is noted that every server with a subscription removed us. */
    void awaitRemoval() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!storage.workspaces().known("discord").isEmpty()) {
            if (System.nanoTime() - end > 0) throw new AssertionError("still a member");
            Thread.onSpinWait();
        }
    }

    Connection connection() {
        return product.connections().values().iterator().next();
    }

    /** Nothing broke a rule of Discord's. */
    void nothingWasBroken() {
        assertThat(discord.violations()).isEmpty();
    }

    @Override
    public void close() {
        product.close();
        discord.close();
        delete();
    }

    private void delete() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
