package dev.unhunch.discord.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.feature.UnhunchBot;
import dev.unhunch.discord.listen.Live;
import dev.unhunch.discord.standin.Route;
import dev.unhunch.discord.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/** The list at Discord is changed only where it differs, by the real client. */
class RegistrationTest {
    private static final List<CommandSpec> ALL =
            UnhunchBot.of(
                            () -> {
                                throw new IllegalStateException("commands need no content");
                            },
                            InstantSource.system())
                    .commands();
    private final Live live = Live.start();

    @AfterEach
    void leave() {
        assertThat(live.discord().violations()).isEmpty();
        live.close();
    }

    private record Having(List<CommandSpec> commands) implements Bot {
        @Override
        public Reply answer(Incoming incoming) {
            return new Reply.Nothing();
        }

        @Override
        public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
            return List.of();
        }
    }

    private void bring(List<CommandSpec> commands) {
        int asked = live.discord().requests(Route.GET_COMMANDS);
        new CommandRegistration(new Having(commands)).bring(live.jda(), Duration.ofMillis(50));
        Live.until(() -> live.discord().requests(Route.GET_COMMANDS) > asked);
    }

    @Test
    void commands_that_are_listed_already_are_left_alone() {
        assertThat(live.discord().commands()).hasSize(ALL.size());
        bring(ALL);
        bring(ALL.reversed());
        bring(ALL.subList(1, ALL.size()));

        Live.until(() -> live.discord().registrations() == 2);
        assertThat(live.discord().commands()).hasSize(ALL.size() - 1);
    }

    @Test
    void what_fails_is_tried_again_until_it_is_done() {
        var fewer = ALL.subList(1, ALL.size());
        live.discord().trouble().next(2, Route.GET_COMMANDS, new Trouble.Kind.Fails(500));
        live.discord().trouble().next(1, Route.PUT_COMMANDS, new Trouble.Kind.Fails(500));
        bring(fewer);

        Live.until(() -> live.discord().registrations() == 2);
        assertThat(live.discord().trouble().left(Route.PUT_COMMANDS)).isZero();
        assertThat(live.discord().requests(Route.GET_COMMANDS)).isGreaterThanOrEqualTo(4);
    }
}
