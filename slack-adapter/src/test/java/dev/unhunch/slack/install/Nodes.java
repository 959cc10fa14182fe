package dev.unhunch.slack.install;

import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.MemoryLeases;
import dev.unhunch.core.port.Memos;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.slack.SealingKey;
import dev.unhunch.slack.Secret;
import dev.unhunch.slack.SlackPorts;
import dev.unhunch.slack.SlackSettings;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Nodes of one product: they share a store and a clock, and each has its own memory. */
public final class Nodes {
    private final InstantSource clock;
    private final FullStore memos = new FullStore();
    private final MemoryLeases leases;
    private final List<Workspace> joined = new ArrayList<>();
    private final List<Workspace> left = new ArrayList<>();
    private int count;

    /** Nodes that go by a clock. */
    public Nodes(InstantSource clock) {
        this.clock = clock;
        leases = new MemoryLeases(clock);
    }

    /** The store that they share. */
    public Memos memos() {
        return memos;
    }

    /** Whether the store takes nothing more. */
    void isFull(boolean is) {
        memos.isFull = is;
    }

    /** Workspaces that joined, as they did. */
    public List<Workspace> joined() {
        return joined;
    }

    /** Workspaces that we left, as we did. */
    List<Workspace> left() {
        return left;
    }

    /** Another node's ports. */
    public SlackPorts ports() {
        var news =
                new WorkspaceNews() {
                    @Override
                    public void joined(Workspace workspace) {
                        joined.add(workspace);
                    }

                    @Override
                    public void left(Workspace workspace) {
                        left.add(workspace);
                    }

                    @Override
                    public void present(
                            String platform, Set<String> ids, Predicate<String> isSeen) {}
                };
        return new SlackPorts(
                Pictures.NONE, leases, memos, news, clock, "node-" + ++count, _ -> {});
    }

    /** Another node's workspaces. */
    InstalledTeams teams(TokenDesk desk, SealingKey... keys) {
        return new InstalledTeams(app(keys), ports(), desk.sdk());
    }

    /** Installations as they lie in the store, opened with these keys. */
    Installations stored(SealingKey... keys) {
        return new Installations(memos, new Vault(List.of(keys)), clock);
    }

    /** The sealed text of a workspace. */
    Optional<String> sealed(String team) {
        return memos.find(new Workspace("slack", team), "installation", clock.instant());
    }

    /** Puts a sealed text there. */
    void putSealed(String team, String sealed) {
        memos.put(
                new Memos.Memo(
                        new Workspace("slack", team),
                        "installation",
                        sealed,
                        Instant.parse("2099-01-01T00:00:00Z")));
    }

    /** An app at Slack. */
    public static SlackSettings.Mode.Http app(SealingKey... keys) {
        return new SlackSettings.Mode.Http(
                new Secret("signing"), "12.34", new Secret("shh"), List.of(keys));
    }

    /** A desk that knows that app. */
    public static TokenDesk desk() {
        return TokenDesk.open("12.34", "shh");
    }

    /** A key, the same for the same number. */
    public static SealingKey key(int number) {
        var bytes = new byte[SealingKey.BYTES];
        bytes[0] = (byte) number;
        return SealingKey.parse(Base64.getEncoder().encodeToString(bytes)).orElseThrow();
    }
}
