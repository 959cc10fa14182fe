package dev.unhunch.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.match.Meaning;
import dev.unhunch.core.match.Term;

import org.junit.jupiter.api.Test;

class BuiltInContentTest {
    private static final Library LIBRARY = Content.builtIn().library();

    @Test
    void holds_the_article_and_what_the_short_routines_need() {
        assertThat(LIBRARY.exercises()).hasSize(15);
        assertThat(LIBRARY.tips()).hasSize(7);
        assertThat(LIBRARY.routines().keySet())
                .containsExactlyInAnyOrder(
                        "neck-reset-2",
                        "upper-back-reset-2",
                        "seed-stretch-10",
                        "seed-strength-15");
    }

    @Test
    void knows_all_areas_and_topics_even_those_without_an_item_yet() {
        assertThat(LIBRARY.areas()).hasSize(14).containsKeys("neck", "whole-body");
        assertThat(LIBRARY.topics()).hasSize(17).containsKeys("sitting", "driving");
    }

    @Test
    void has_a_term_for_each_area() {
        assertThat(Content.builtIn().terms())
                .extracting(Term::meaning)
                .contains(new Meaning.Area("neck"), new Meaning.Area("wrists-hands"));
    }
}
