package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogType;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Pictures as a person sees them, in a real browser. */
class PicturePageTest extends BrowserTest {
    private static final String COMES =
            "const image = document.querySelector('figure img');"
                    + "return image?.complete && image.naturalWidth ? image.currentSrc : null";
    private static final String MOVING_ONES =
            "return performance.getEntriesByType('resource')"
                    + ".filter((each) => each.name.includes('.gif')).length";

    @BeforeEach
    void showPictures() {
        server.close();
        server = TrialServer.with(bot, new TestPictures());
    }

    private void prefersReducedMotion(String value) {
        var feature = Map.of("name", "prefers-reduced-motion", "value", value);
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    private String shown() {
        return page.until(() -> (String) browser.executeScript(COMES));
    }

    @Test
    void an_exercise_is_shown_as_it_moves_with_its_words() {
        page.open("maya", "general").says("/stretch neck");
        assertThat(shown()).contains("/pictures/neck-side-turn.gif?v=");
        assertThat(page.one("figure img").getDomAttribute("alt"))
                .isEqualTo("Somebody seated looks over one shoulder.");
        assertThat(page.all("figcaption")).isEmpty();
    }

    @Test
    void who_prefers_less_motion_gets_the_still_one_and_nothing_that_moves() {
        prefersReducedMotion("reduce");
        try {
            page.open("maya", "general").says("/stretch neck");
            assertThat(shown()).contains("/pictures/neck-side-turn.png?v=");
            assertThat(browser.executeScript(MOVING_ONES)).isEqualTo(0L);
        } finally {
            prefersReducedMotion("");
        }
    }

    @Test
    void its_room_is_that_of_the_size_that_the_card_tells() {
        page.open("maya", "general").says("/stretch neck");
        shown();
        var size = page.one("figure img").getSize();
        assertThat(size.getHeight()).isEqualTo(size.getWidth()).isGreaterThan(250);
    }

    @Test
    void where_one_does_not_come_its_words_stand_there() {
        page.open("maya", "general").says("/stretch gone");
        page.sees("Somebody who has gone.");
        assertThat(page.all("figure img")).isEmpty();
        var complaints = browser.manage().logs().get(LogType.BROWSER).getAll();
        assertThat(complaints)
                .singleElement()
                .satisfies(each -> assertThat(Objects.toString(each)).contains("gone-meanwhile"));
    }
}
