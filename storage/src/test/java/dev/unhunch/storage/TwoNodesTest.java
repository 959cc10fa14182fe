package dev.unhunch.storage;

import static dev.unhunch.core.daily.Sample.NINE;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.DueLine;
import dev.unhunch.core.delivery.LinePlan;
import dev.unhunch.core.delivery.Stores;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.storage.server.PostgresServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Two nodes on one PostgreSQL database, at the same time. */
class TwoNodesTest {
    private static final int LINES = 200;

    private Storage one;
    private Storage other;

    @BeforeEach
    void open() {
        var settings = TestClock.settings(PostgresServer.shared().newDatabase());
        one = TestClock.open(settings);
        other = TestClock.open(settings);
        for (int i = 0; i < LINES; i++)
            saved(one.subscriptions(), subscription("channel-" + i, line(1, "09:00")));
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void what_one_node_is_planning_the_other_passes_over() {
        var others = new AtomicInteger(-1);

        int planned =
                one.deliveries()
                        .plan(
                                NINE,
                                50,
                                due -> {
                                    if (others.get() < 0)
                                        others.set(
                                                other.deliveries().plan(NINE, LINES, Stores::plan));
                                    return Stores.plan(due);
                                });

        assertThat(planned).isEqualTo(50);
        assertThat(others.get()).isEqualTo(LINES - 50);
        assertThat(one.deliveries().plan(NINE, LINES, Stores::plan)).isZero();
    }

    @Test
    void nodes_that_plan_and_lease_at_the_same_time_never_take_the_same()
            throws InterruptedException, ExecutionException {
        var decided = new ConcurrentLinkedQueue<Long>();
        var leased = new ConcurrentLinkedQueue<DeliveryKey>();

        together(node -> node.deliveries().plan(NINE, 7, due -> plan(due, decided)));
        together(node -> {
            var leases = node.deliveries().lease(Stores.claim("node", NINE));
            leases.forEach(lease -> leased.add(lease.delivery().key()));
            return leases.size();
        });

        assertThat(decided).hasSize(LINES).doesNotHaveDuplicates();
        assertThat(leased).hasSize(LINES).doesNotHaveDuplicates();
    }

    @Test
    void of_nodes_that_ask_at_the_same_time_one_gets_the_lease()
            throws InterruptedException, ExecutionException {
        var asks = new AtomicInteger();
        var held = new ConcurrentLinkedQueue<Integer>();
        together(node -> {
            int asked = asks.getAndIncrement();
            int name = asked / 2;
            if (node.leases().take("lease " + name, "owner " + asked, Duration.ofMinutes(5)))
                held.add(name);
            return name < 50 ? 1 : 0;
        });
        assertThat(held).hasSizeGreaterThanOrEqualTo(51).doesNotHaveDuplicates();
    }

    @Test
    void a_workspace_that_is_left_while_nodes_plan_is_at_rest_in_the_end()
            throws InterruptedException, ExecutionException {
        var isLeft = new AtomicBoolean();
        together(node -> {
            int planned = node.deliveries().plan(NINE, 7, Stores::plan);
            if (planned > 0 && isLeft.compareAndSet(false, true))
                node.workspaces().left(new Workspace("test", "desk"), NINE);
            return planned;
        });
        assertThat(other.deliveries().lease(Stores.claim("node", NINE))).isEmpty();
        assertThat(other.workspaces().known("test")).isEmpty();
    }

    private static LinePlan plan(DueLine due, Queue<Long> decided) {
        decided.add(due.subscription().id());
        return Stores.plan(due);
    }

    /** What a node does; how much it had to do. */
    private interface Doing {
        int by(Storage node);
    }

    /** Two threads of each node do something until nothing is left. */
    private void together(Doing doing) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks =
                    List.of(one, other, one, other).stream()
                            .<Callable<Boolean>>map(node ->
                                    () -> {
                                        while (doing.by(node) > 0) Thread.onSpinWait();
                                        return true;
                                    })
                            .toList();
            for (var each : executor.invokeAll(tasks)) assertThat(each.get()).isTrue();
        }
    }
}
