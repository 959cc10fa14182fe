package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.packs.PackOnDisk;
import dev.unhunch.app.packs.TestImages;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.content.Content;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Block.Motion;
import dev.unhunch.core.match.Matcher;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cards show what they are about, where it has been drawn. */
class PictureStoryTest {
    private static final String REACH =
            "Person standing beside a wall, one arm reaching back along it.";

    @TempDir private Path folder;
    private PackOnDisk pack;
    private Product product;

    @BeforeEach
    void start() {
        pack = new PackOnDisk(folder).pictured(TestImages.png(), TestImages.gif());
        var settings = SettingsReader.read(Map.of(), new OperatorTexts()).settings().orElseThrow();
        product = Product.of(settings, pack.content());
    }

    private Chat chat(String language) {
        return new Chat(product.bot(), "ada", Locale.forLanguageTag(language));
    }

    private static List<Block.Picture> pictures(Chat chat) {
        return chat.card().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    @Test
    void an_exercise_is_shown_as_it_moves_between_what_it_is_for_and_its_steps() {
        var chat = chat("en").says("/stretch corridor reach");
        assertThat(pictures(chat))
                .containsExactly(new Block.Picture("corridor-reach", REACH, Motion.MOVING));
        assertThat(chat.card().blocks().get(1)).isInstanceOf(Block.Picture.class);
        chat.sees().contains("A reach along the corridor wall.\n\n(" + REACH + ")\n\n1. Stand");
    }

    @Test
    void its_words_are_in_the_reader_s_language() {
        assertThat(pictures(chat("de").says("/stretch corridor reach")))
                .extracting(Block.Picture::alternativeText)
                .containsExactly("Jemand steht an einer Wand, ein Arm nach hinten.");
    }

    @Test
    void a_routine_shows_its_steps_side_by_side() {
        var strip = "routine-corridor-reach-2";
        assertThat(pictures(chat("en").says("/routine corridor break")))
                .containsExactly(new Block.Picture(strip, "Steps: Corridor reach"));
        assertThat(pictures(chat("de").says("/routine corridor break")))
                .containsExactly(new Block.Picture(strip, "Schritte: Corridor reach"));
    }

    @Test
    void whoever_begins_a_challenge_sees_its_cover() {
        var library = pack.content().library();
        var terms = Content.builtIn().terms();
        var base = Team.CONTENT;
        var content =
                new dev.unhunch.core.feature.Content(
                        library, Matcher.of(library, terms), base.safety(), base.check());
        var team = new Team("2026-11-23T08:00:00Z", content);
        team.ada.says("/daily subscribe corridor week 9:30 berlin");
        assertThat(pictures(team.ada))
                .extracting(Block.Picture::id)
                .containsExactly("challenge-corridor-reach-5");
        team.ada.says("/daily add 14:00");
        team.ada.says("/daily subscribe corridor break 9:30 berlin");
        assertThat(pictures(team.ada)).isEmpty();
    }

    @Test
    void what_is_no_longer_drawn_leaves_its_card_whole() {
        pack.delete("poses/corridor-reach.gif");
        pack.delete("poses/corridor-reach.png");
        product.replaceContent(pack.content());
        var chat = chat("en").says("/stretch corridor reach");
        assertThat(pictures(chat)).isEmpty();
        chat.sees().contains("1. Stand beside the wall.").doesNotContain(REACH);
    }
}
