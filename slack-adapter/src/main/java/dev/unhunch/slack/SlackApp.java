package dev.unhunch.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Directory;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.slack.api.SlackSdk;
import dev.unhunch.slack.connect.Timing;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.draw.PictureSource;
import dev.unhunch.slack.listen.Handlers;
import dev.unhunch.slack.listen.Later;
import dev.unhunch.slack.listen.Listening;
import dev.unhunch.slack.post.PostParts;
import dev.unhunch.slack.post.PublicPictures;
import dev.unhunch.slack.post.SlackDirectory;
import dev.unhunch.slack.post.SlackLanguages;
import dev.unhunch.slack.post.SlackPlatform;
import dev.unhunch.slack.post.UploadParts;
import dev.unhunch.slack.post.UploadedPictures;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/** Unhunch in Slack: one app, from its tokens to its goodbye. */
public final class SlackApp implements AutoCloseable {
    /** How long answers that were begun may still take when everything ends. */
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final SlackPorts ports;
    private final Slack sdk;
    private final Road road;
    private final Optional<UploadedPictures> uploads;
    private final CardDrawing drawing;
    private final SlackPlatform platform;
    private final SlackDirectory directory;
    private final SlackLanguages languages;
    private final Later later = new Later();
    private @Nullable App app;

    /** Not connected yet. */
    public SlackApp(SlackSettings settings, SlackPorts ports) {
        this(settings, ports, Timing.DEFAULT);
    }

    /** The same with other times, for tests. */
    public SlackApp(SlackSettings settings, SlackPorts ports, Timing timing) {
        this.ports = ports;
        sdk = SlackSdk.at(settings.api());
        road = Road.of(settings, ports, sdk, timing);
        boolean uploaded =
                settings.publicUrl().isEmpty() && !ports.pictures().equals(Pictures.NONE);
        uploads = uploaded ? Optional.of(uploads(ports)) : Optional.empty();
        drawing =
                new CardDrawing(
                        settings.publicUrl()
                                .<PictureSource>map(
                                        url -> new PublicPictures(ports.pictures(), url))
                                .or(() -> uploads)
                                .orElse(PictureSource.NONE));
        var parts =
                new PostParts(
                        new PostParts.Ports(
                                sdk,
                                road.teams(),
                                drawing,
                                ports.memos(),
                                ports.clock(),
                                System::nanoTime));
        platform = new SlackPlatform(parts);
        directory = new SlackDirectory(parts);
        languages = new SlackLanguages(parts);
    }

    private UploadedPictures uploads(SlackPorts ports) {
        return new UploadedPictures(
                ports.pictures(), UploadParts.of(sdk, road.teams(), ports.memos(), ports.clock()));
    }

    /** Where to post. */
    public ChatPlatform platform() {
        return platform;
    }

    /** Whom to ask about people. */
    public Directory directory() {
        return directory;
    }

    /** How Slack and we are connected. */
    public Connection connection() {
        return road.connection();
    }

    /** Lets people talk to the bot, as soon as Slack can be reached; returns at once. */
    public void start(Bot bot) {
        road.start(app(bot));
    }

    /** Adds what Slack sends its requests to, where it does; before the server starts. */
    public void mount(HttpServer server, Bot bot) {
        road.mount(server, app(bot));
    }

    private synchronized App app(Bot bot) {
        var made = app;
        if (made != null) return made;
        made =
                Handlers.app(
                        bot,
                        new Listening(
                                sdk,
                                road.teams(),
                                languages,
                                drawing,
                                ports.news(),
                                ports.memos(),
                                ports.clock(),
                                later));
        app = made;
        return made;
    }

    /** Says goodbye; what people just asked for is still answered. */
    @Override
    public void close() {
        road.close();
        finish();
        uploads.ifPresent(UploadedPictures::close);
        SlackSdk.close(sdk);
    }

    private void finish() {
        try {
            later.finish(GOODBYE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
