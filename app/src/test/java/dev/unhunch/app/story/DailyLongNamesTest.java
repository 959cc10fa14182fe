package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.match.Matcher;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Cards and buttons hold the longest names that a pack may have, and as many as it may have. */
class DailyLongNamesTest {
    private static final String LONGEST_NAME = "&".repeat(58);
    private static final String LONGEST_ID = "x".repeat(46);
    private static final String FAR = "America/North_Dakota/New_Salem";

    private static Content content() {
        var library = Team.CONTENT.library();
        var routine = library.routines().firstEntry().getValue();
        var challenge = library.challenges().firstEntry().getValue();
        var long30 = IntStream.range(10, 40).boxed().toList();
        var all =
                new Library(
                        library.exercises(),
                        Library.byId(
                                long30.stream().map(n -> named(routine, n)).toList(), Routine::id),
                        Library.byId(
                                long30.stream().map(n -> named(challenge, n)).toList(),
                                Challenge::id),
                        library.tips(),
                        library.areas(),
                        library.topics(),
                        library.muscles(),
                        library.equipment(),
                        library.conditions());
        return new Content(
                all, Matcher.of(all, List.of()), Team.CONTENT.safety(), Team.CONTENT.check());
    }

    private static Routine named(Routine one, int number) {
        var words = new Routine.Words(LONGEST_NAME + number, List.of(), "Summary.");
        return new Routine(
                LONGEST_ID + number,
                one.minutes(),
                one.focus(),
                one.areas(),
                one.positions(),
                one.equipment(),
                one.steps(),
                false,
                one.picture(),
                Localized.only(words));
    }

    private static Challenge named(Challenge one, int number) {
        var words = new Challenge.Words(LONGEST_NAME + number, List.of(), "Summary.");
        return new Challenge(
                "c" + LONGEST_ID.substring(1) + number,
                one.days(),
                one.restDays(),
                one.phases(),
                one.picture(),
                Localized.only(words));
    }

    private final Team team = new Team("2026-11-23T08:00:00Z", content());
    private final Chat chat = team.chat("ada", Locale.forLanguageTag("pt-BR"));

    private static List<String> lines(String name) {
        return List.of(
                "/daily preview " + name + " 0:01 0:02 0:03 every day " + FAR,
                "/daily subscribe " + name + " 0:01 0:02 0:03 every day " + FAR,
                "/daily subscribe " + name + " 9:00 mon,wed,fri,sun " + FAR,
                "/daily preview",
                "/daily show",
                "/daily subscribe neck 11:59 " + FAR,
                "/daily subscribe 11:59",
                "/daily subscribe 9 CST " + name,
                "/daily subscribe 9 Berlni " + name,
                "/daily edit",
                "/daily edit 1",
                "/daily edit 9 CST " + name,
                "/daily edit 22:00 instead of 0:02",
                "/daily skip 2026-12-01 - 2027-02-20",
                "/daily skip",
                "/daily pause until 2027-03-01",
                "/daily now",
                "/daily show",
                "/daily unsubscribe 0:01",
                "/daily unsubscribe",
                "/daily subscribe " + "w".repeat(3000),
                "/daily " + "9:30 ".repeat(400),
                "/daily skip " + "blorf, ".repeat(300));
    }

    @Test
    void every_answer_can_be_drawn() {
        for (var name : List.of(LONGEST_ID + 10, "c" + LONGEST_ID.substring(1) + 39)) {
            for (var line : lines(name)) {
                chat.says(line);
                assertThat(chat.reply()).as(line).isNotInstanceOf(Reply.Nothing.class);
                if (!(chat.reply() instanceof Reply.OpenModal))
                    chat.sees().as(line).doesNotContain("Something went wrong");
            }
            assertThat(team.channel().timing().zone()).hasToString(FAR);
        }
    }

    @Test
    void every_button_of_every_answer_can_be_tapped() {
        var pressed = new ArrayList<String>();
        for (var line : lines(LONGEST_ID + 10)) {
            chat.says(line);
            if (chat.reply() instanceof Reply.OpenModal) {
                chat.sends(Map.of("time", "9:00"));
                continue;
            }
            for (var row : chat.card().actionRows())
                for (var action : row)
                    if (action instanceof Action.Button(_, var press, _)) {
                        new Chat(team.bot, "bob").presses(press.wire());
                        pressed.add(press.verb());
                    }
        }
        assertThat(pressed).hasSizeGreaterThan(20);
    }
}
