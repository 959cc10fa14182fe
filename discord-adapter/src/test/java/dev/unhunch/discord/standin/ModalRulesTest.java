package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Discord docs, Components &gt; Using Modal Components and Component Reference. */
class ModalRulesTest {
    private static final String INPUT = "{'type':4,'custom_id':'i','style':1}";

    private static java.util.List<String> problems(String title, String... components) {
        String json =
                "{'custom_id':'f','title':'"
                        + title
                        + "','components':["
                        + String.join(",", components)
                        + "]}";
        return ModalRules.problems(Json.of(json.replace('\'', '"')));
    }

    private static String label(String text, String component) {
        return "{'type':18,'label':'" + text + "','component':" + component + "}";
    }

    private static String group(int type, int options, String more) {
        var all = new String[options];
        for (int i = 0; i < options; i++) all[i] = "{'label':'x','value':'" + i + "'}";
        return "{'type':"
                + type
                + ",'custom_id':'g','options':["
                + String.join(",", all)
                + "]"
                + more
                + "}";
    }

    @Test
    void a_form_within_all_limits_is_taken() {
        assertThat(problems("t".repeat(45), label("l".repeat(45), INPUT))).isEmpty();
        assertThat(problems("t", label("Days", group(22, 7, ",'min_values':1,'max_values':7"))))
                .isEmpty();
        assertThat(problems("t", label("Area", group(3, 25, "")))).isEmpty();
        assertThat(problems("t", label("One", group(21, 2, "")))).isEmpty();
    }

    @Test
    void the_title_has_45_characters_at_most() {
        assertThat(problems("t".repeat(46), label("l", INPUT))).hasSize(1);
        assertThat(problems("", label("l", INPUT))).hasSize(1);
    }

    @Test
    void a_label_has_45_and_its_description_100_characters() {
        assertThat(problems("t", label("l".repeat(46), INPUT))).hasSize(1);
        String described =
                label("l", INPUT)
                        .replace("'label'", "'description':'" + "d".repeat(101) + "','label'");
        assertThat(problems("t", described)).hasSize(1);
    }

    @Test
    void there_are_1_to_5_fields() {
        assertThat(problems("t")).hasSize(1);
        var six = new String[6];
        for (int i = 0; i < 6; i++) six[i] = label("l", INPUT.replace("'i'", "'i" + i + "'"));
        assertThat(problems("t", six)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'min_length':4001",
                "'max_length':4001",
                "'max_length':0",
                "'min_length':9,'max_length':8",
                "'max_length':2,'value':'abc'"
            })
    void a_text_field_keeps_its_bounds(String wrong) {
        assertThat(problems("t", label("l", INPUT.replace("'style'", wrong + ",'style'"))))
                .isNotEmpty();
    }

    @Test
    void a_placeholder_of_a_text_field_has_100_characters_at_most() {
        assertThat(
                        problems(
                                "t",
                                label(
                                        "l",
                                        INPUT.replace(
                                                "'style'",
                                                "'placeholder':'"
                                                        + "p".repeat(101)
                                                        + "','style'"))))
                .hasSize(1);
    }

    @Test
    void choices_of_several_have_10_options_at_most() {
        assertThat(problems("t", label("l", group(22, 10, "")))).isEmpty();
        assertThat(problems("t", label("l", group(22, 11, "")))).isNotEmpty();
        assertThat(problems("t", label("l", group(22, 3, ",'max_values':4")))).isNotEmpty();
        assertThat(problems("t", label("l", group(21, 1, "")))).isNotEmpty();
    }

    @Test
    void nothing_chosen_is_only_for_fields_that_may_stay_empty() {
        assertThat(problems("t", label("l", group(22, 3, ",'min_values':0")))).isNotEmpty();
        assertThat(problems("t", label("l", group(22, 3, ",'min_values':0,'required':false"))))
                .isEmpty();
    }

    @Test
    void no_button_in_a_form() {
        assertThat(problems("t", label("l", "{'type':2,'custom_id':'b'}"))).isNotEmpty();
    }

    @Test
    void no_two_fields_with_one_id() {
        assertThat(problems("t", label("l", INPUT), label("m", INPUT))).hasSize(1);
    }
}
