package dev.unhunch.slack.connect;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;

import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.Trouble;
import dev.unhunch.slack.team.Team;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Neither tokens nor what people write appear in the log, however much is logged. */
class SecretsTest {
    private static final String WRITTEN = "my neck hurts since Tuesday";

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();

    private final class Keeping extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            var thrown = event.getThrowableProxy();
            logged.add(
                    event.getFormattedMessage()
                            + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown)));
        }
    }

    @Test
    void nothing_secret_is_logged() throws Exception {
        var root = (Logger) LoggerFactory.getLogger("dev.unhunch");
        var usual = root.getLevel();
        var keeping = new Keeping();
        keeping.start();
        root.addAppender(keeping);
        root.setLevel(Level.TRACE);
        var secrets = talk();
        root.setLevel(usual);
        root.detachAppender(keeping);
        assertThat(logged).isNotEmpty();
        for (var secret : secrets) assertThat(logged).noneMatch(line -> line.contains(secret));
    }

    private String[] talk() throws Exception {
        try (var slack = SlackStandIn.start();
                var wired = new Wired(slack)) {
            slack.trouble().next(2, "apps.connections.open", new Trouble.Kind.Breaks());
            var app = wired.app();
            app.command("/stretch", (_, _) -> null);
            wired.socket.start(app);
            wired.awaitConnected();
            var general = slack.team().channel("general");
            var ada = slack.team().person("Ada");
            ada.command(general.with(ada), "/stretch " + WRITTEN).ack();
            ada.command(general, "/nothing " + WRITTEN).ack();
            ada.mentions(general, WRITTEN).ack();
            assertThat(wired.team.know().toString()).contains(slack.team().id());
            return new String[] {slack.botToken(), slack.appToken(), WRITTEN, "ticket="};
        }
    }

    @Test
    void a_workspace_does_not_show_its_token() {
        var team = new Team("T1", new dev.unhunch.slack.Secret("xoxb-hidden"), "U1");
        assertThat(team.toString()).contains("T1").doesNotContain("xoxb-hidden");
    }
}
