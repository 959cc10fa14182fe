package dev.unhunch.crash;

import dev.unhunch.core.port.ChatPlatform;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What a node posts with, and where to. */
enum Client {
    /** A client as the engine wants it, for both flavours of places. */
    CAREFUL,
    /** The same places, and a client as many bots have it. */
    NAIVE,
    /** The product's own adapter, which is another process to Discord as it is. */
    DISCORD,
    /** The product's own adapter for Slack, where the history of channels may be read. */
    SLACK,
    /** The same as the usual manifest has it: nobody can look whether a post is there. */
    SLACK_BLIND;

    /**
     * Starts what is posted to.
     *
     * @param log where its complaints are appended
     * @param seed of what goes wrong there
     */
    Platforms start(Path log, long seed) throws InterruptedException {
        return switch (this) {
            case CAREFUL, NAIVE -> OwnPlatforms.start(log, seed);
            case DISCORD -> DiscordPlatforms.start(seed);
            case SLACK -> SlackPlatforms.start(seed, true);
            case SLACK_BLIND -> SlackPlatforms.start(seed, false);
        };
    }

    /**
     * The same as seen by a node.
     *
     * @param platforms where it posts to
     * @param end says goodbye
     */
    record Open(List<ChatPlatform> platforms, Runnable end) {}

    /** Opens it in a node, and waits until it can post. */
    Open open(BotNode.Start start, Store store, InstantSource clock) {
        return switch (this) {
            case CAREFUL -> flavours(start, clock, each -> each);
            case NAIVE -> flavours(start, clock, NaivePlatform::new);
            case DISCORD -> {
                var discord = DiscordClient.connect(start.platforms(), store.leases(), clock);
                yield new Open(List.of(discord), discord::close);
            }
            case SLACK, SLACK_BLIND -> SlackClient.connect(start.platforms(), store, clock);
        };
    }

    private static Open flavours(
            BotNode.Start start,
            InstantSource clock,
            Function<StandInPlatform, ChatPlatform> manners) {
        var platforms =
                Arrays.stream(Flavour.values())
                        .map(each -> new StandInPlatform(each, start.platforms(), clock))
                        .map(manners)
                        .toList();
        return new Open(platforms, () -> {});
    }
}
