package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/** The gateway in a test's hands. */
public final class GatewayControl {
    private final World world;
    private final GatewayTalk talk;
    private final GatewayDoor door;

    GatewayControl(World world, GatewayTalk talk, GatewayDoor door) {
        this.world = world;
        this.talk = talk;
        this.door = door;
    }

    /** Waits up to ten seconds until so many shards are connected and know it. */
    public void awaitConnected(int shards) {
        world.await(
                shards + " connected shards",
                Exchange.PATIENCE,
                () -> talk.connected() == shards ? Optional.of(shards) : Optional.empty());
    }

    /** Waits up to ten seconds until so many sessions were resumed. */
    public void awaitResumes(int least) {
        world.await(
                least + " resumed sessions",
                Exchange.PATIENCE,
                () -> Optional.of(talk.resumes()).filter(count -> count >= least));
    }

    /** How many shards are connected. */
    public int connected() {
        return (int) talk.connected();
    }

    /** Breaks every connection as a cut cable does; sessions can be resumed. */
    public void dropConnections() {
        talk.each(Link::cut);
    }

    /** "Reconnect": clients come back and resume (opcode 7). */
    public void asksToReconnect() {
        talk.each(link -> link.send(Json.object().put("op", 7).putNull("d")));
    }

    /** "Invalid session" (opcode 9); one that is not resumable is forgotten here. */
    public void invalidatesSessions(boolean resumable) {
        if (!resumable) talk.forgetSessions();
        talk.each(link -> link.send(Json.object().put("op", 9).put("d", resumable)));
    }

    /** Sessions are forgotten in silence: the next resume fails. */
    public void forgetsSessions() {
        talk.forgetSessions();
    }

    /** Closes every connection with a code such as 4004, 4011 or 4014. */
    public void closes(int code) {
        talk.each(link -> link.close(code, "closed on demand"));
    }

    /** The line is dead but not broken: nothing goes through, not even heartbeats. */
    public void freezes() {
        talk.each(link -> link.frozen = true);
    }

    /** Takes no new connections. */
    public void refuses() {
        door.refuse(true);
    }

    /** Takes connections again. */
    public void admits() {
        door.refuse(false);
    }

    /** With fewer shards nobody gets in: 4011. */
    public void needsShards(int least) {
        talk.leastShards = least;
    }

    /** Privileged intents that the application was granted, as bits; none at first. */
    public void grants(long intents) {
        talk.grantedIntents = intents;
    }

    /** Every successful IDENTIFY's data, in order. */
    public List<ObjectNode> identifies() {
        return List.copyOf(talk.identifies());
    }

    /** How many sessions were resumed. */
    public int resumes() {
        return talk.resumes();
    }
}
