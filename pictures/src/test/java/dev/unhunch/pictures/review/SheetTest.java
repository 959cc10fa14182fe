package dev.unhunch.pictures.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.pictures.image.Pixels;
import dev.unhunch.pictures.review.Sheet.Item;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class SheetTest {
    private static final Pixels RED = Pixels.filled(512, 512, 0xFF0000);
    private static final Pixels NEARLY_RED = nearly();
    private static final Pixels GREEN = Pixels.filled(512, 512, 0x00FF00);
    private static final Pixels BLUE = Pixels.filled(512, 512, 0x0000FF);

    private static Pixels nearly() {
        var pixels = Pixels.filled(512, 512, 0xFF0000);
        pixels.rgb()[0] = 0;
        return pixels;
    }

    @Test
    void the_still_stands_on_light_and_on_dark_then_the_beginning_and_what_is_farthest_from_it() {
        var film = List.of(RED, NEARLY_RED, GREEN, NEARLY_RED);
        var sheet = Sheet.of(List.of(new Item("nod", BLUE, film)), 1);
        assertThat(IntStream.of(110, 330, 550, 770).map(x -> sheet.at(x, 140)))
                .containsExactly(0x0000FF, 0x0000FF, 0xFF0000, 0x00FF00);
        assertThat(sheet.at(4, 140)).isEqualTo(0xFFFFFF);
        assertThat(sheet.at(224, 140)).isNotEqualTo(0xFFFFFF);
    }

    @Test
    void what_does_not_move_is_shown_as_it_is() {
        var sheet = Sheet.of(List.of(new Item("week", Pixels.filled(512, 320, 1), List.of())), 1);
        assertThat(sheet.at(110, 60)).isEqualTo(1);
        assertThat(sheet.at(110, 230)).isEqualTo(0xFFFFFF);
    }

    @Test
    void items_fill_rows_of_so_many_columns() {
        var item = new Item("nod", RED, List.of(RED));
        var one = Sheet.of(List.of(item), 1);
        var five = Sheet.of(List.of(item, item, item, item, item), 2);
        assertThat(five.width()).isEqualTo(2 * one.width());
        assertThat(five.height()).isEqualTo(3 * one.height());
    }

    @Test
    void each_is_named_in_letters_of_its_own() {
        var one = Sheet.of(List.of(new Item("nod-1", RED, List.of())), 1);
        var other = Sheet.of(List.of(new Item("nod-2", RED, List.of())), 1);
        assertThat(one.rgb()).isNotEqualTo(other.rgb());
    }
}
