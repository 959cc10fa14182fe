package dev.unhunch.crash;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;

import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Connection;
import dev.unhunch.slack.Secret;
import dev.unhunch.slack.api.SlackSdk;
import dev.unhunch.slack.connect.SocketMode;
import dev.unhunch.slack.connect.SocketParts;
import dev.unhunch.slack.connect.Timing;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.draw.PictureSource;
import dev.unhunch.slack.post.PostParts;
import dev.unhunch.slack.post.SlackPlatform;
import dev.unhunch.slack.standin.StandInSettings;
import dev.unhunch.slack.team.OneTeam;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.team.Teams;

import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/**
 * The product's adapter for Slack in a node: its socket, and its posts. In Socket Mode the product
 * has one workspace; here it has several, each with its token, since four posts a second are the
 * most that it sends to one.
 */
final class SlackClient {
    /** Workspaces with their tokens. */
    private record Several(Map<String, OneTeam> all) implements Teams {
        @Override
        public Optional<Team> find(String id) {
            return Optional.ofNullable(all.get(id)).flatMap(each -> each.find(id));
        }

        @Override
        public boolean forget(String id) {
            var team = all.get(id);
            return team == null || team.forget(id);
        }
    }

    private SlackClient() {}

    /** An address with the workspaces that can be reached there, each an id with its token. */
    static URI address(String api, Map<String, String> tokens) {
        return URI.create(
                tokens.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&", api + "#", "")));
    }

    /** Waits until the socket of this node is open. */
    static Client.Open connect(URI address, Store store, InstantSource clock) {
        var sdk = SlackSdk.at(URI.create(address.toString().replaceFirst("#.*", "")));
        var teams = new LinkedHashMap<String, OneTeam>();
        Arrays.stream(address.getFragment().split("&"))
                .map(each -> each.split("=", 2))
                .forEach(each -> teams.put(each[0], new OneTeam(sdk, new Secret(each[1]))));
        var parts =
                new PostParts.Ports(
                        sdk,
                        new Several(teams),
                        new CardDrawing(PictureSource.NONE),
                        store.memos(),
                        clock,
                        System::nanoTime);
        var open = new CountDownLatch(1);
        var appToken = new Secret(StandInSettings.usual().keys().appToken());
        var socket =
                new SocketMode(
                        new SocketParts(sdk, appToken, clock, _ -> {}, now -> note(now, open)),
                        teams.values().iterator().next(),
                        Timing.DEFAULT);
        socket.start(new App(AppConfig.builder().slack(sdk).build(), List.of()));
        await(open);
        List<ChatPlatform> platforms = List.of(new SlackPlatform(new PostParts(parts)));
        return new Client.Open(
                platforms,
                () -> {
                    socket.close();
                    SlackSdk.close(sdk);
                });
    }

    private static void note(Connection connection, CountDownLatch open) {
        switch (connection) {
            case Connection.Connected _ -> open.countDown();
            case Connection.Refused(var why) -> throw new IllegalStateException(why);
            case Connection.Connecting _, Connection.Elsewhere _, Connection.Lost _ -> {}
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
