package dev.unhunch.discord.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.discord.draw.CardDrawing;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class WarmUpTest {
    private final ScriptedBot bot = new ScriptedBot();
    private final CardDrawing drawing = new CardDrawing(Pictures.NONE, Optional.empty());

    @Test
    void every_road_of_a_first_answer_is_walked() {
        var kinds = new HashSet<Class<?>>();
        bot.answers =
                incoming -> {
                    kinds.add(incoming.getClass());
                    return ScriptedBot.ephemeral("Warm");
                };
        var asked = new HashSet<String>();
        bot.offers =
                typed -> {
                    asked.add(typed);
                    return List.of();
                };
        WarmUp.run(bot, drawing);

        assertThat(kinds)
                .contains(Incoming.Command.class, Incoming.Acted.class, Incoming.Message.class);
        assertThat(asked).isNotEmpty();
    }

    @Test
    void nobody_real_is_meant() {
        WarmUp.run(bot, drawing);

        while (!bot.heardNothingElse()) {
            var caller = bot.hears().caller();
            assertThat(caller.person().id()).isEqualTo("0");
            assertThat(caller.locale()).isEqualTo(Locale.US);
        }
    }

    @Test
    void what_goes_wrong_there_stops_nothing() {
        bot.answers =
                _ -> {
                    throw new IllegalStateException("cold");
                };

        assertThatCode(() -> WarmUp.run(bot, new CardDrawing(Pictures.NONE, Optional.empty())))
                .doesNotThrowAnyException();
    }
}
