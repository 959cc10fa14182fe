package dev.unhunch.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.settings.Settings;
import dev.unhunch.app.settings.Settings.Switch;
import dev.unhunch.core.safety.LocalHelp;
import dev.unhunch.storage.StorageSettings;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class PortTest {
    private static Settings settings(int port, boolean chosen) {
        return new Settings(
                "127.0.0.1",
                port,
                chosen,
                Switch.AUTO,
                Optional.empty(),
                LocalHelp.NONE,
                List.of(),
                new StorageSettings.Sqlite(Path.of("unused")),
                Optional.empty(),
                Optional.empty());
    }

    private static ServerSocket taken() throws IOException {
        return new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
    }

    @Test
    void the_usual_port_makes_way_for_another_when_it_is_taken() throws IOException {
        try (var other = taken()) {
            var outcome = Port.open(settings(other.getLocalPort(), false));

            assertThat(outcome).isInstanceOf(Port.Outcome.Open.class);
            var open = (Port.Outcome.Open) outcome;
            open.server().stop(0);
            assertThat(open.port()).isGreaterThan(other.getLocalPort());
        }
    }

    @Test
    void a_chosen_port_is_never_swapped_but_a_free_one_is_named() throws IOException {
        try (var other = taken()) {
            var outcome = Port.open(settings(other.getLocalPort(), true));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Port.Outcome.Taken.class,
                            taken -> assertThat(taken.free()).isPresent());
        }
    }
}
