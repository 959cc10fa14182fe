package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.slack.standin.Exchange;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;
import dev.unhunch.slack.standin.TestView;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What people do in one office, over sockets and once more over HTTP. */
@ParameterizedClass
@EnumSource(Way.class)
abstract class Walk {
    /** What stands there until the answer does, in the languages that people here speak. */
    private static final List<String> WAITING = List.of("on its way", "ist unterwegs");

    private static @Nullable Office open;

    @Parameter Way way = Way.SOCKET;

    @BeforeParameterizedClassInvocation
    static void open(Way way) {
        open = new Office(way);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office().close();
    }

    @AfterEach
    void no_rule_was_broken() {
        office().nothingWasBroken();
    }

    static Office office() {
        return Objects.requireNonNull(open);
    }

    /** Types a command; people wait for the answer before they go on. */
    static Exchange types(TestPerson who, TestChannel where, String line) {
        var exchange = who.command(where, line);
        await(exchange::failure, failure -> exchange.isAcked() || !failure.isEmpty());
        assertThat(exchange.failure()).as(line).isEmpty();
        return exchange;
    }

    /** The form that opens, once it knows the zone of who asked. */
    static TestView form(Exchange exchange) {
        var form = exchange.view();
        await(form::json, _ -> hasZone(form));
        return form;
    }

    /** Sends a form and waits for the answer that takes its place. */
    static TestView sends(TestPerson who, TestView form, Map<String, ?> answers) {
        var answer = who.fillsIn(form, answers).view();
        await(answer::text, text -> WAITING.stream().noneMatch(text::contains));
        return answer;
    }

    private static boolean hasZone(TestView form) {
        return form.fields().stream()
                .filter(field -> field.startsWith("zone"))
                .anyMatch(field -> !form.field(field).path("initial_value").asText().isEmpty());
    }

    /** Waits for what comes by itself. */
    static <T> void await(Supplier<T> now, Predicate<T> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!wanted.test(now.get())) {
            if (System.nanoTime() - end > 0) throw new AssertionError("not yet: " + now.get());
            Thread.onSpinWait();
        }
    }

    static Exchange ben(String line) {
        return types(office().ben, office().general, line);
    }

    static Exchange ada(TestChannel where, String line) {
        return types(office().ada, where, line);
    }
}
