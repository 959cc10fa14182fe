package dev.unhunch.discord.connect;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import dev.unhunch.core.port.ChatPlatformContract;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Posted;
import dev.unhunch.discord.DiscordSettings;
import dev.unhunch.discord.Rig;
import dev.unhunch.discord.Token;
import dev.unhunch.discord.standin.DiscordStandIn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.util.List;

/** Nobody learns the token from us. */
class SecretsTest {
    private final DiscordStandIn standIn = DiscordStandIn.start();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();

    @AfterEach
    void close() {
        root.detachAppender(log);
        root.setLevel(before);
        standIn.close();
    }

    private List<String> lines(Runnable work) {
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        work.run();
        log.stop();
        return List.copyOf(log.list).stream()
                .map(event ->
                        event.getFormattedMessage()
                                + (event.getThrowableProxy() == null
                                        ? ""
                                        : event.getThrowableProxy().getMessage()))
                .toList();
    }

    @Test
    void the_log_knows_neither_the_token_nor_what_was_posted() {
        var general = standIn.guild("Design").channel("general");
        var lines =
                lines(() -> {
                    try (var rig = Rig.connected(standIn)) {
                        var card = ChatPlatformContract.card("Two minutes", "n:1");
                        assertThat(
                                        rig.platform()
                                                .post(
                                                        Rig.place(general),
                                                        card,
                                                        "n:1",
                                                        Rig.inTime()))
                                .isInstanceOf(Posted.Delivered.class);
                        standIn.gateway().dropConnections();
                        rig.awaitState(Connection.Lost.class);
                        rig.awaitState(Connection.Connected.class);
                    }
                });
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("Discord: connected"));
        assertThat(lines)
                .noneSatisfy(line -> assertThat(line).contains(standIn.token()))
                .noneSatisfy(line -> assertThat(line).contains("Two minutes"));
    }

    @Test
    void a_refused_token_is_not_told_either() {
        var usual = Rig.settings(standIn);
        var settings =
                new DiscordSettings(
                        new Token("a-wrong-secret"),
                        usual.api(),
                        usual.gateway(),
                        usual.shards(),
                        true,
                        usual.publicUrl());
        var lines =
                lines(() -> {
                    try (var rig = Rig.started(settings)) {
                        rig.awaitState(Connection.Refused.class);
                    }
                });
        assertThat(lines).noneSatisfy(line -> assertThat(line).contains("a-wrong-secret"));
        assertThat(settings.toString()).doesNotContain("a-wrong-secret");
    }
}
