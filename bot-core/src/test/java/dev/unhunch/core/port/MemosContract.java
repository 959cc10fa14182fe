package dev.unhunch.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos.Memo;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What all memos keep to. There are none before each test. */
public interface MemosContract {
    /** A moment. */
    Instant EARLY = Instant.parse("2026-11-23T08:00:00Z");

    /** When most memos here are over. */
    Instant END = EARLY.plusSeconds(60);

    /** A workspace. */
    Workspace TEAM = new Workspace("test", "team");

    /** Another one. */
    Workspace OTHER = new Workspace("test", "other");

    /** How many ask at once. */
    int MANY = 16;

    /** The memos. */
    Memos memos();

    private static Memo memo(Workspace workspace, String name, String value) {
        return new Memo(workspace, name, value, END);
    }

    private Optional<String> find(Workspace workspace, String name) {
        return memos().find(workspace, name, EARLY);
    }

    @Test
    default void what_was_never_kept_is_not_there() {
        assertThat(find(TEAM, "greeted")).isEmpty();
        assertThat(memos().take(TEAM, "greeted", EARLY)).isEmpty();
        assertThat(memos().having("test", "greeted", EARLY)).isEmpty();
    }

    @Test
    default void what_is_kept_is_found_to_the_letter() {
        var value = "漢字 🧘 ı {a,b} $1 ? :x\n'\"\\";
        memos().put(memo(TEAM, "greeted/" + value, value));
        assertThat(find(TEAM, "greeted/" + value)).contains(value);
        memos().put(memo(TEAM, "nothing", ""));
        assertThat(find(TEAM, "nothing")).contains("");
    }

    @Test
    default void the_second_of_two_adds_changes_nothing() {
        assertThat(memos().add(memo(TEAM, "greeted", "one"), EARLY)).isTrue();
        assertThat(memos().add(memo(TEAM, "greeted", "two"), EARLY)).isFalse();
        assertThat(find(TEAM, "greeted")).contains("one");
    }

    @Test
    default void putting_takes_the_place_of_what_is_there() {
        memos().put(memo(TEAM, "managers", "MEMBERS"));
        memos().put(new Memo(TEAM, "managers", "ADMINS", END.plusSeconds(60)));
        assertThat(find(TEAM, "managers")).contains("ADMINS");
        assertThat(memos().find(TEAM, "managers", END)).contains("ADMINS");
    }

    @Test
    default void what_is_taken_is_gone() {
        memos().put(memo(TEAM, "state", "one"));
        assertThat(memos().take(TEAM, "state", EARLY)).contains("one");
        assertThat(memos().take(TEAM, "state", EARLY)).isEmpty();
        assertThat(memos().add(memo(TEAM, "state", "two"), EARLY)).isTrue();
    }

    @Test
    default void what_is_over_counts_as_not_there() {
        memos().put(memo(TEAM, "state", "one"));
        assertThat(memos().find(TEAM, "state", END.minusMillis(1))).contains("one");

        assertThat(memos().find(TEAM, "state", END)).isEmpty();
        assertThat(memos().take(TEAM, "state", END)).isEmpty();
        assertThat(memos().having("test", "state", END)).isEmpty();

        var next = new Memo(TEAM, "state", "two", END.plusSeconds(1));
        assertThat(memos().add(next, END)).isTrue();
        assertThat(memos().find(TEAM, "state", END)).contains("two");
    }

    @Test
    default void workspaces_and_names_are_held_apart() {
        memos().put(memo(TEAM, "state", "one"));
        assertThat(find(OTHER, "state")).isEmpty();
        assertThat(find(new Workspace("another", "team"), "state")).isEmpty();
        assertThat(find(TEAM, "State")).isEmpty();
        assertThat(memos().take(OTHER, "state", EARLY)).isEmpty();
        assertThat(memos().add(memo(OTHER, "state", "two"), EARLY)).isTrue();
        assertThat(find(TEAM, "state")).contains("one");
    }

    @Test
    default void workspaces_that_have_one_are_listed() {
        memos().put(memo(TEAM, "installed", "a"));
        memos().put(memo(OTHER, "installed", "b"));
        memos().put(memo(new Workspace("test", "third"), "state", "c"));
        memos().put(memo(new Workspace("another", "fourth"), "installed", "d"));
        assertThat(memos().having("test", "installed", EARLY)).containsExactly(OTHER, TEAM);
    }

    @Test
    default void only_what_is_over_is_forgotten_and_no_more_than_the_limit_at_once() {
        for (int i = 0; i < 5; i++) memos().put(memo(TEAM, "state/" + i, ""));
        memos().put(new Memo(TEAM, "lasting", "", END.plusMillis(1)));
        assertThat(memos().forgetOver(END.minusMillis(1), 10)).isZero();
        assertThat(memos().forgetOver(END, 3)).isEqualTo(3);
        assertThat(memos().forgetOver(END, 3)).isEqualTo(2);
        assertThat(memos().forgetOver(END, 3)).isZero();
        assertThat(memos().find(TEAM, "lasting", END)).isPresent();
    }

    @Test
    default void of_many_who_add_at_once_one_does() throws Exception {
        var added = atOnce(number -> memos().add(memo(TEAM, "unclear", "by " + number), EARLY));
        assertThat(added).containsOnlyOnce(true).hasSize(MANY);
        assertThat(find(TEAM, "unclear")).contains("by " + added.indexOf(true));
    }

    @Test
    default void of_many_who_add_at_once_where_one_is_over_one_does() throws Exception {
        memos().put(memo(TEAM, "unclear", "old"));
        var later = END.plusSeconds(60);
        var added =
                atOnce(number ->
                        memos().add(new Memo(TEAM, "unclear", "by " + number, later), END));
        assertThat(added).containsOnlyOnce(true);
    }

    @Test
    default void of_many_who_take_at_once_one_gets_it() throws Exception {
        memos().put(memo(TEAM, "state", "one"));
        var taken = atOnce(_ -> memos().take(TEAM, "state", EARLY));
        assertThat(taken).containsOnlyOnce(Optional.of("one")).hasSize(MANY);
    }

    /** Something that one of many does. */
    interface Part<T> {
        /** Does it, as the one of a number. */
        T of(int number);
    }

    private static <T> List<T> atOnce(Part<T> part) throws Exception {
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var parts =
                    IntStream.range(0, MANY)
                            .<Callable<T>>mapToObj(number -> () -> part.of(number))
                            .toList();
            return threads.invokeAll(parts).stream().map(MemosContract::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
