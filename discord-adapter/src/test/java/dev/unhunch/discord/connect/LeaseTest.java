package dev.unhunch.discord.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Leases;
import dev.unhunch.core.port.MemoryLeases;
import dev.unhunch.discord.Rig;
import dev.unhunch.discord.standin.DiscordStandIn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Two nodes and one gateway. */
class LeaseTest {
    private final DiscordStandIn standIn = DiscordStandIn.start();
    private final MemoryLeases leases = new MemoryLeases(Rig.CLOCK);
    private final List<Rig> nodes = new ArrayList<>();

    /** How many shards were connected when a node got the lease for the first time. */
    private final List<Integer> connectedAtTakeOver = new CopyOnWriteArrayList<>();

    /** A node's way to the store, which can break. */
    private final class Way implements Leases {
        private volatile boolean broken;
        private volatile boolean had;

        @Override
        public boolean take(String name, String owner, Duration length) {
            if (broken) throw new IllegalStateException("the store is away");
            boolean taken = leases.take(name, owner, length);
            if (taken && !had) connectedAtTakeOver.add(standIn.gateway().connected());
            had = taken;
            return taken;
        }

        @Override
        public void release(String name, String owner) {
            if (broken) throw new IllegalStateException("the store is away");
            leases.release(name, owner);
        }
    }

    private Rig node(String name, Way way) {
        var rig = Rig.started(Rig.settings(standIn), way, name);
        nodes.add(rig);
        return rig;
    }

    @AfterEach
    void close() {
        nodes.forEach(Rig::close);
        standIn.close();
    }

    @Test
    void the_second_node_stands_by_and_takes_over_when_the_first_says_goodbye() {
        var first = node("one", new Way());
        first.awaitState(Connection.Connected.class);
        var second = node("two", new Way());
        second.awaitState(Connection.Elsewhere.class);
        assertThat(second.platform().reach().remainders()).isEmpty();
        Rig.pass(Rig.FAST.lease());
        assertThat(second.discord().connection()).isEqualTo(new Connection.Elsewhere());
        assertThat(first.discord().connection()).isEqualTo(new Connection.Connected());
        first.close();
        second.awaitState(Connection.Connected.class);
        assertThat(second.platform().reach().remainders()).containsExactly(0);
        assertThat(connectedAtTakeOver).containsExactly(0, 0);
    }

    @Test
    void a_node_that_cannot_renew_lets_go_before_another_one_may_take_over() {
        var way = new Way();
        var first = node("one", way);
        first.awaitState(Connection.Connected.class);
        var second = node("two", new Way());
        second.awaitState(Connection.Elsewhere.class);
        way.broken = true;
        long begun = System.nanoTime();
        first.awaitState(Connection.Lost.class);
        assertThat(first.platform().reach().remainders()).isEmpty();
        second.awaitState(Connection.Connected.class);
        assertThat(connectedAtTakeOver).containsExactly(0, 0);
        assertThat(standIn.gateway().connected()).isEqualTo(1);
        assertThat(System.nanoTime() - begun)
                .isLessThan(Rig.FAST.lease().multipliedBy(3).toNanos());
        way.broken = false;
        first.awaitState(Connection.Elsewhere.class);
    }

    @Test
    void a_store_that_is_away_for_a_moment_costs_nothing() {
        var way = new Way();
        var node = node("one", way);
        node.awaitState(Connection.Connected.class);
        way.broken = true;
        Rig.pass(Rig.FAST.renew().multipliedBy(2));
        way.broken = false;
        Rig.pass(Rig.FAST.lease());
        assertThat(node.discord().connection()).isEqualTo(new Connection.Connected());
        assertThat(node.states()).isEmpty();
    }

    @Test
    void a_node_whose_store_is_away_comes_back_with_it() {
        var way = new Way();
        var node = node("one", way);
        node.awaitState(Connection.Connected.class);
        way.broken = true;
        node.awaitState(Connection.Lost.class);
        way.broken = false;
        node.awaitState(Connection.Connected.class);
    }

    @Test
    void a_refused_node_leaves_the_lease_to_others() {
        var way = new Way();
        var first = node("one", way);
        first.awaitState(Connection.Connected.class);
        standIn.gateway().closes(4004);
        first.awaitState(Connection.Refused.class);
        var second = node("two", new Way());
        second.awaitState(Connection.Connected.class);
    }

    @Test
    void nodes_of_different_shards_do_not_stand_in_each_others_way() {
        var name = "discord:" + Rig.settings(standIn).shards().written();
        assertThat(name).isEqualTo("discord:auto");
        assertThat(leases.take(name, "somebody", Duration.ofMinutes(1))).isTrue();
        var rig = node("one", new Way());
        rig.awaitState(Connection.Elsewhere.class);
        leases.release(name, "somebody");
        rig.awaitState(Connection.Connected.class);
    }
}
