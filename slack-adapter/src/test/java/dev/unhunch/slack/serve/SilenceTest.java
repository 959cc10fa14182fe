package dev.unhunch.slack.serve;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.util.List;

/** What people write is in no log, whatever goes wrong. */
class SilenceTest {
    private final Site site = Site.open();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = logger(Logger.ROOT_LOGGER_NAME);
    private final Logger sdk = logger("com.slack.api");
    private final Level before = root.getLevel();
    private final Level sdkBefore = sdk.getLevel();

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        sdk.setLevel(Level.INFO);
    }

    @AfterEach
    void close() {
        root.detachAppender(log);
        root.setLevel(before);
        sdk.setLevel(sdkBefore);
        site.close();
    }

    private List<String> lines() {
        return List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage() + messages(event.getThrowableProxy()))
                .toList();
    }

    private static String messages(@Nullable IThrowableProxy thrown) {
        return thrown == null ? "" : " " + thrown.getMessage() + messages(thrown.getCause());
    }

    @Test
    void a_handler_that_breaks_answers_500_and_logs_only_where() {
        var body = Site.COMMAND.replace("stretch", "broken").replace("neck", "mysecretpain");

        assertThat(site.send(site.signed(Site.FORM, body)).statusCode()).isEqualTo(500);
        assertThat(lines())
                .anySatisfy(line -> assertThat(line).contains("/slack/events"))
                .noneSatisfy(line -> assertThat(line).contains("mysecretpain"));
    }

    @Test
    void a_request_of_an_unknown_kind_is_not_logged() {
        site.send(site.signed("application/json", "{\"type\":\"x\",\"text\":\"mysecretpain\"}"));
        site.send(site.signed(Site.FORM, "payload=%7B%22type%22%3A%22mysecretpain%22%7D"));
        site.send(site.signed(Site.FORM, "text=mysecretpain"));
        site.send(site.unsigned(Site.FORM, Site.COMMAND.replace("neck", "mysecretpain")));

        assertThat(lines()).noneSatisfy(line -> assertThat(line).contains("mysecretpain"));
    }
}
