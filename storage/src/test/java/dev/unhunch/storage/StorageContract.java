package dev.unhunch.storage;

import static dev.unhunch.core.daily.Sample.NINE;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.daily.SubscriptionsContract;
import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.core.delivery.DeliveriesContract;
import dev.unhunch.core.delivery.LinePlan;
import dev.unhunch.core.delivery.Outcome;
import dev.unhunch.core.delivery.Stores;
import dev.unhunch.core.delivery.WorkspacesContract;
import dev.unhunch.core.port.Leases;
import dev.unhunch.core.port.LeasesContract;
import dev.unhunch.core.port.Memos;
import dev.unhunch.core.port.MemosContract;
import dev.unhunch.core.port.Transcript;
import dev.unhunch.core.port.TranscriptContract;
import dev.unhunch.core.port.Workspaces;
import dev.unhunch.core.progress.Journal;
import dev.unhunch.core.progress.JournalContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/** Everything that the core asks of its stores, asked of one storage. */
interface StorageContract
        extends SubscriptionsContract,
                DeliveriesContract,
                WorkspacesContract,
                JournalContract,
                TranscriptContract,
                LeasesContract,
                MemosContract {
    /** An empty one for each test. */
    Storage storage();

    @Override
    default Subscriptions subscriptions() {
        return storage().subscriptions();
    }

    @Override
    default Deliveries deliveries() {
        return storage().deliveries();
    }

    @Override
    default Journal journal() {
        return storage().journal();
    }

    @Override
    default Workspaces workspaces() {
        return storage().workspaces();
    }

    @Override
    default Leases leases() {
        return storage().leases();
    }

    @Override
    default Memos memos() {
        return storage().memos();
    }

    @Override
    default Transcript transcript() {
        return storage().transcript();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NULL", "{a,b}", "a \"b\" \\ 'c'", "a\nb\tc", "漢字 🧘 ı", "$1 ? :x"})
    default void content_is_kept_to_the_letter(String content) {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));

        deliveries().plan(NINE, 10, due -> of(content, Stores.plan(due)));

        assertThat(monday(kept).content()).isEqualTo(content);
        var lease = leased(NINE);
        assertThat(lease.delivery().content()).isEqualTo(content);
        deliveries().settle(List.of(new Outcome.Of(lease, new Outcome.Failed(content))), NINE);
        assertThat(monday(kept).why()).contains(content);
    }

    private static LinePlan of(String content, LinePlan plan) {
        var post = plan.post().orElseThrow();
        return new LinePlan(
                Optional.of(
                        new LinePlan.Planned(
                                post.key(), content, post.due(), post.notBefore(), post.expires())),
                plan.missed(),
                plan.lastSlot(),
                plan.next());
    }
}
