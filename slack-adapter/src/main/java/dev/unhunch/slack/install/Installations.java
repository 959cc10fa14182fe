package dev.unhunch.slack.install;

import com.google.gson.Gson;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The installations in the store, sealed. */
final class Installations {
    private static final Logger log = LoggerFactory.getLogger(Installations.class);
    private static final String NAME = "installation";

    /** The last day that every store can write. */
    private static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Gson json = new Gson();
    private final Memos memos;
    private final Vault vault;
    private final InstantSource clock;
    private final Set<String> locked = ConcurrentHashMap.newKeySet();

    Installations(Memos memos, Vault vault, InstantSource clock) {
        this.memos = memos;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * One as it was found.
     *
     * @param isOutdated whether it should be sealed with today's key
     */
    record Stored(Installation installation, boolean isOutdated) {}

    /**
     * That of a workspace.
     *
     * @throws UncheckedIOException where our keys do not open it: nothing is lost, and it works
     *     again with the right key
     */
    Optional<Stored> find(String team) {
        return memos.find(workspace(team), NAME, clock.instant()).map(sealed -> open(team, sealed));
    }

    private Stored open(String team, String sealed) {
        var opened =
                vault.open(sealed, label(team))
                        .orElseThrow(() -> new UncheckedIOException(no(team)));
        locked.remove(team);
        return new Stored(json.fromJson(opened.text(), Installation.class), opened.isOutdated());
    }

    private IOException no(String team) {
        var why =
                "No key in UNHUNCH_SECRET_KEY opens what is stored of Slack workspace "
                        + team
                        + ". List the key it was sealed with after the new one, or install there"
                        + " again.";
        if (locked.add(team)) log.error("{}", why);
        return new IOException(why);
    }

    /** Keeps one, in the place of any other of that workspace. */
    void put(Installation installation) {
        var team = installation.team();
        var sealed = vault.seal(json.toJson(installation), label(team));
        memos.put(new Memos.Memo(workspace(team), NAME, sealed, FOR_EVER));
    }

    /** Forgets one. */
    void remove(String team) {
        memos.take(workspace(team), NAME, clock.instant());
    }

    /** All workspaces that we are installed in. */
    List<Workspace> workspaces() {
        return memos.having("slack", NAME, clock.instant());
    }

    private static Workspace workspace(String team) {
        return new Workspace("slack", team);
    }

    private static Vault.Label label(String team) {
        return new Vault.Label(team, NAME);
    }
}
