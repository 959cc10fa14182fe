package dev.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;

import com.zaxxer.hikari.HikariDataSource;

import dev.unhunch.storage.server.PostgresServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Whatever the pool and the driver say when a connection fails, at their most talkative. */
class PasswordTest {
    private static final String PASSWORD = "hush-hush";

    private final Logger pool = (Logger) LoggerFactory.getLogger("com.zaxxer.hikari");
    private final java.util.logging.Logger driver =
            java.util.logging.Logger.getLogger("org.postgresql");
    private final ListAppender<ILoggingEvent> pools = new ListAppender<>();
    private final Drivers drivers = new Drivers();

    /** Keeps what the driver logs. */
    private static final class Drivers extends Handler {
        private final List<String> said = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord each) {
            said.add(new SimpleFormatter().format(each));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        pools.start();
        pool.addAppender(pools);
        pool.setAdditive(false);
        pool.setLevel(Level.TRACE);
        driver.addHandler(drivers);
        driver.setUseParentHandlers(false);
        driver.setLevel(java.util.logging.Level.ALL);
    }

    @AfterEach
    void listenNoMore() {
        pool.detachAppender(pools);
        pool.setAdditive(true);
        pool.setLevel(null);
        driver.removeHandler(drivers);
        driver.setUseParentHandlers(true);
        driver.setLevel(null);
    }

    /** Everything that was said, with the stack traces. */
    private String said(Throwable thrown) {
        var said = new StringWriter();
        thrown.printStackTrace(new PrintWriter(said, true));
        drivers.said.forEach(said::append);
        for (var each : List.copyOf(pools.list)) {
            said.append(each.getFormattedMessage()).append('\n');
            if (each.getThrowableProxy() != null)
                said.append(ThrowableProxyUtil.asString(each.getThrowableProxy()));
        }
        return said.toString();
    }

    private static Throwable failure(StorageSettings.Postgres settings) {
        var config = PostgresOpening.pool(PostgresOpening.source(settings));
        config.setConnectionTimeout(1_000);
        config.setInitializationFailTimeout(-1);
        try (var pool = new HikariDataSource(config)) {
            return catchThrowable(() -> pool.getConnection().close());
        }
    }

    @Test
    void a_wrong_password_is_in_no_message_and_no_log() {
        var url = PostgresServer.shared().url("postgres");
        var settings = TestClock.settings(url.replaceFirst(":[^:@]+@", ":" + PASSWORD + "@"));

        var thrown = failure(settings);

        assertThat(thrown).isInstanceOf(SQLException.class);
        assertThat(said(thrown))
                .contains("password authentication failed", "HikariPool", "Connecting with URL")
                .doesNotContain(PASSWORD);
    }

    @Test
    void the_password_is_in_no_message_and_no_log_where_no_server_answers() {
        var settings = TestClock.settings("postgres://ada:" + PASSWORD + "@127.0.0.1:1/bot");

        var thrown = failure(settings);

        assertThat(thrown).isInstanceOf(SQLException.class);
        assertThat(said(thrown)).contains("127.0.0.1:1").doesNotContain(PASSWORD);
    }
}
