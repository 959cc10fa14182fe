package dev.unhunch.slack.listen;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;

import dev.unhunch.core.bot.Bot;

import java.util.List;

/** Makes the app that answers what Slack sends, by whatever road that comes. */
public final class Handlers {
    private Handlers() {}

    /**
     * An app that acknowledges everything that it is sent, and never throws. Who may send is not
     * asked here: signatures and sockets are somebody else's. It needs no threads of Bolt's own.
     */
    public static App app(Bot bot, Listening parts) {
        Thread.ofVirtual().name("slack-warm-up").start(() -> WarmUp.run(bot, parts.drawing()));
        var config = AppConfig.builder().slack(parts.sdk()).threadPoolSize(1).build();
        var all = List.<Middleware>of(new Door(Desk.of(bot, parts)));
        return new App(config, parts.sdk(), all);
    }
}
