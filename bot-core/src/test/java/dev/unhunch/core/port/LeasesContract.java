package dev.unhunch.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** What all leases keep to. Nobody holds one before each test. */
public interface LeasesContract {
    /** Longer than any test. */
    Duration LONG = Duration.ofMinutes(10);

    /** The leases. */
    Leases leases();

    @Test
    default void of_two_nodes_only_the_first_holds_it() {
        assertThat(leases().take("gateway", "one", LONG)).isTrue();
        assertThat(leases().take("gateway", "two", LONG)).isFalse();
        assertThat(leases().take("gateway", "one", LONG)).isTrue();
    }

    @Test
    default void what_has_run_out_is_free_for_others() {
        assertThat(leases().take("gateway", "one", Duration.ZERO)).isTrue();
        assertThat(leases().take("gateway", "two", LONG)).isTrue();
        assertThat(leases().take("gateway", "one", LONG)).isFalse();
    }

    @Test
    default void taking_it_again_moves_its_end() {
        leases().take("gateway", "one", Duration.ZERO);
        leases().take("gateway", "one", LONG);
        assertThat(leases().take("gateway", "two", LONG)).isFalse();
        leases().take("gateway", "one", Duration.ZERO);
        assertThat(leases().take("gateway", "two", LONG)).isTrue();
    }

    @Test
    default void what_is_given_back_is_free_at_once() {
        leases().take("gateway", "one", LONG);
        leases().release("gateway", "one");
        assertThat(leases().take("gateway", "two", LONG)).isTrue();
    }

    @Test
    default void only_the_owner_gives_it_back() {
        leases().take("gateway", "one", LONG);
        leases().release("gateway", "two");
        leases().release("another", "one");
        assertThat(leases().take("gateway", "two", LONG)).isFalse();
    }

    @Test
    default void names_are_held_apart() {
        leases().take("gateway", "one", LONG);
        assertThat(leases().take("another", "two", LONG)).isTrue();
    }
}
