package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.util.List;
import java.util.Map;

/** The page for everybody: by keyboard, by ear, on a phone, in the dark. */
class AccessTest extends BrowserTest {
    @AfterEach
    void asBefore() {
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        browser.executeScript("try { localStorage.clear() } catch {}");
    }

    @Test
    void the_page_says_its_language_and_has_one_main_heading() {
        page.open("maya", "general").says("/stretch neck");
        page.sees("Neck side turn");
        assertThat(page.one("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(page.all("h1")).hasSize(1);
        assertThat(page.all("main")).hasSize(1);
        assertThat(page.one("#log").getAriaRole()).isEqualTo("log");
        assertThat(page.one("#log").getDomAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void every_control_has_a_name_and_is_large_enough_to_hit() {
        page.open("maya", "general").says("/stretch neck");
        page.sees("Neck side turn");
        var controls =
                page.all("button, a, input, select").stream()
                        .filter(WebElement::isDisplayed)
                        .toList();
        assertThat(controls)
                .hasSizeGreaterThan(15)
                .allSatisfy(each -> {
                    assertThat(each.getAccessibleName()).isNotBlank();
                    if (!each.getTagName().equals("a"))
                        assertThat(each.getSize().getHeight()).isGreaterThanOrEqualTo(24);
                });
    }

    @Test
    void the_first_tab_leads_past_the_channels() {
        page.open("maya", "general");
        browser.executeScript("document.activeElement.blur()");
        page.one("body").sendKeys(Keys.TAB);
        assertThat(page.focused().getText()).isEqualTo("Skip to the conversation");
        page.focused().sendKeys(Keys.ENTER);
        page.until(() -> "line".equals(page.focused().getDomAttribute("id")) ? true : null);
    }

    @Test
    void where_the_focus_is_can_be_seen() {
        page.open("maya", "general").types(Keys.TAB);
        assertThat(page.focused().getCssValue("outline-style")).isEqualTo("solid");
        assertThat(page.focused().getCssValue("outline-width")).isEqualTo("3px");
    }

    @Test
    void the_focus_stays_where_a_tap_replaced_its_card() {
        page.open("maya", "general").says("/share");
        page.button("Done").sendKeys(Keys.ENTER);
        page.sees("Well moved.");
        assertThat(page.focused().getTagName()).isEqualTo("article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_text_has_a_contrast_of_four_and_a_half(String theme) {
        preferring("prefers-color-scheme", theme);
        page.open("sam", "general").says("/stretch neck");
        page.button("More like this").click();
        assertThat(page.one("html").getDomAttribute("data-theme")).isEqualTo(theme);
        assertThat((List<?>) browser.executeScript(Contrast.SCRIPT)).isEmpty();
    }

    @Test
    void the_colours_can_be_switched_and_stay_so() {
        preferring("prefers-color-scheme", "light");
        page.open("maya", "general");
        page.button("Use dark colours").click();
        page.open("maya", "general");
        assertThat(page.one("html").getDomAttribute("data-theme")).isEqualTo("dark");
        assertThat(page.button("Use light colours").isDisplayed()).isTrue();
    }

    @Test
    void who_wants_no_motion_gets_none() {
        preferring("prefers-reduced-motion", "reduce");
        page.open("maya", "general").says("/stretch neck");
        assertThat(page.one(".message.new").getCssValue("animation-name")).isEqualTo("none");
    }

    @Test
    void on_a_phone_nothing_scrolls_sideways_and_the_side_slides_in() {
        phone();
        page.open("maya", "general").says("/stretch neck");
        page.sees("Neck side turn");
        assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(360L);
        assertThat(page.one("#side").isDisplayed()).isFalse();
        page.one("#menu").click();
        page.button("Jonas Weber").click();
        page.sees("Three things to try");
        page.until(() -> page.one("#side").isDisplayed() ? null : true);
        assertThat(page.focused().isDisplayed()).isTrue();
    }

    @Test
    void on_a_phone_escape_closes_the_side_and_the_focus_returns() {
        phone();
        page.open("maya", "general");
        page.one("#menu").sendKeys(Keys.ENTER);
        page.until(
                () -> "true".equals(page.focused().getDomAttribute("aria-current")) ? true : null);
        page.focused().sendKeys(Keys.ESCAPE);
        assertThat(page.focused().getDomAttribute("id")).isEqualTo("menu");
        assertThat(page.focused().getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    private void phone() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    }

    private void preferring(String feature, String value) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }
}
