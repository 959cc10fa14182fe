package dev.unhunch.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.card.Modal.Field;
import dev.unhunch.core.port.Pictures;

import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Discord docs, "Component Reference": Label, Text Input, String Select, Checkbox Group. */
class FormsTest {
    private static final List<Choice> TWO = List.of(new Choice("1", "One"), new Choice("2", "Two"));

    private static DataObject draw(Field... fields) {
        var modal = new Modal(ActionId.of("sent", "a:b"), "Daily post", List.of(fields));
        return new CardDrawing(Pictures.NONE, Optional.empty()).form(modal).toData();
    }

    private static DataObject label(DataObject form, int index) {
        return form.getArray("components").getObject(index);
    }

    private static DataObject input(DataObject form, int index) {
        return label(form, index).getObject("component");
    }

    @Test
    void a_form_has_its_title_and_carries_its_meaning() {
        var form = draw(new Field.Words("time", "Time", "", true, Optional.empty()));

        assertThat(form.getString("title")).isEqualTo("Daily post");
        assertThat(form.getString("custom_id")).isEqualTo("1:sent:a%3Ab");
    }

    @Test
    void words_are_one_line_with_a_hint_and_what_is_known() {
        var form =
                draw(
                        new Field.Words("time", "Time", "Such as 9:30", true, Optional.of("9:30")),
                        new Field.Words("zone", "Zone", "", false, Optional.of(" ")));

        assertThat(label(form, 0).getString("label")).isEqualTo("Time");
        assertThat(label(form, 0).getString("description")).isEqualTo("Such as 9:30");
        var time = input(form, 0);
        assertThat(time.getInt("type")).isEqualTo(4);
        assertThat(time.getInt("style")).isOne();
        assertThat(time.getString("custom_id")).isEqualTo("time");
        assertThat(time.getString("value")).isEqualTo("9:30");
        assertThat(time.getInt("max_length")).isEqualTo(200);
        assertThat(time.getBoolean("required")).isTrue();
        assertThat(input(form, 1).getBoolean("required")).isFalse();
        assertThat(input(form, 1).isNull("value")).isTrue();
        assertThat(label(form, 1).isNull("description")).isTrue();
    }

    @Test
    void one_of_a_few_is_a_menu_with_the_first_choice_made() {
        var form =
                draw(
                        new Field.Pick("what", "What", "", true, TWO, Optional.of("2")),
                        new Field.Pick("else", "Else", "", false, TWO, Optional.of("gone")));
        var options = input(form, 0).getArray("options");

        assertThat(input(form, 0).getInt("type")).isEqualTo(3);
        assertThat(options.getObject(0).getBoolean("default")).isFalse();
        assertThat(options.getObject(1).getBoolean("default")).isTrue();
        assertThat(input(form, 1).getBoolean("required")).isFalse();
        assertThat(input(form, 1).getArray("options").getObject(1).getBoolean("default")).isFalse();
    }

    @Test
    void any_number_of_a_few_are_boxes_to_tick() {
        var boxes = input(draw(new Field.Many("days", "Days", "", true, TWO, List.of("2"))), 0);

        assertThat(boxes.getInt("type")).isEqualTo(22);
        assertThat(boxes.getArray("options").getObject(1).getBoolean("default")).isTrue();
    }

    @Test
    void a_question_too_long_for_a_label_stands_in_full_under_it() {
        var question = "Which of these many things would you like to have posted every day?";
        var form = draw(new Field.Pick("what", question, "A hint", true, TWO, Optional.empty()));

        assertThat(label(form, 0).getString("label"))
                .isEqualTo("Which of these many things would you like to…");
        assertThat(label(form, 0).getString("description")).isEqualTo(question);
        assertThat(input(form, 0).getString("placeholder")).isEqualTo("A hint");
    }

    @Test
    void the_largest_form_fits() {
        var choices =
                IntStream.range(0, CardLimits.CHOICES)
                        .mapToObj(i -> new Choice("v".repeat(98) + i, "l".repeat(75)))
                        .toList();
        var question = "q".repeat(75);
        var hint = "h".repeat(300);
        var form =
                draw(
                        new Field.Words("a", question, hint, true, Optional.of("w".repeat(300))),
                        new Field.Pick("b", question, hint, true, choices, Optional.empty()),
                        new Field.Many(
                                "c", question, hint, false, choices.subList(0, 10), List.of()),
                        new Field.Words("d", "L", hint, true, Optional.empty()),
                        new Field.Words("e", "L", hint, true, Optional.empty()));

        assertThat(form.getArray("components").length()).isEqualTo(5);
        assertThat(label(form, 0).getString("label")).hasSize(45);
        assertThat(label(form, 3).getString("description")).hasSize(100);
        assertThat(input(form, 0).getString("value")).hasSize(200);
        assertThat(input(form, 0).getString("placeholder")).hasSize(100);
    }
}
