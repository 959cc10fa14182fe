package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.util.List;
import java.util.Map;

/** Groups of boxes in the page's dialog, by keyboard and for those who hear it. */
class FormPageTest extends BrowserTest {
    @Test
    void a_group_of_boxes_has_a_name_a_hint_and_a_label_for_each_box() {
        page.open("maya", "general").says("/days");
        var group = page.one("dialog fieldset");
        assertThat(group.getAccessibleName()).isEqualTo("Which days?");
        var hint = group.getDomAttribute("aria-describedby");
        assertThat(page.text("#" + hint)).isEqualTo("As many as you like.");
        assertThat(page.all("dialog fieldset:first-of-type input"))
                .extracting(WebElement::getAccessibleName)
                .containsExactly("Monday", "Tuesday", "Wednesday");
        assertThat(page.all("dialog legend").getLast().getText()).isEqualTo("Extras (optional)");
        assertThat(page.all("dialog .boxes label").getLast().getText())
                .isEqualTo(SampleCards.NASTY);
    }

    @Test
    void boxes_are_ticked_by_keyboard_and_sent_in_their_order() {
        page.open("maya", "general").says("/days");
        page.until(() -> isFocused("mon") ? true : null);
        page.focused().sendKeys(Keys.TAB);
        page.focused().sendKeys(Keys.TAB);
        assertThat(isFocused("wed")).isTrue();
        page.focused().sendKeys(Keys.SPACE);
        page.focused().sendKeys(Keys.ENTER);
        page.sees("{days=mon,wed}");
    }

    @Test
    void a_group_that_needs_one_says_so_and_a_group_that_needs_none_is_left_out() {
        page.open("maya", "general").says("/days");
        page.until(() -> isFocused("mon") ? true : null);
        page.focused().sendKeys(Keys.SPACE);
        page.one("dialog .action.main").click();
        var first = page.one("dialog input");
        assertThat(first.getDomProperty("validationMessage")).isEqualTo("Choose at least one.");
        assertThat(page.one("dialog").isDisplayed()).isTrue();
        page.all("dialog .boxes label").get(1).click();
        page.one("dialog .action.main").click();
        page.sees("{days=tue}");
    }

    @Test
    void the_largest_form_fits_a_phone_and_can_be_sent() {
        var phone =
                Map.<String, Object>of(
                        "width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true);
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", phone);
        page.open("maya", "general").says("/largest form");
        var dialog = page.one("dialog");
        assertThat(page.all("dialog input")).hasSize(50);
        assertThat(dialog.getRect().getWidth()).isLessThan(360);
        assertThat(dialog.getRect().getHeight()).isLessThan(740);
        assertThat(dialog.getDomProperty("scrollWidth"))
                .isEqualTo(dialog.getDomProperty("clientWidth"));
        assertThat(page.all("dialog b")).isEmpty();
        page.all("dialog input").getLast().click();
        page.one("dialog .action.main").click();
        page.sees("{f4=9}");
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void boxes_can_be_read_and_hit_in_both_themes(String theme) {
        page.open("maya", "general").says("/days");
        browser.executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
        assertThat(page.all("dialog input"))
                .allSatisfy(
                        box -> assertThat(box.getSize().getHeight()).isGreaterThanOrEqualTo(24));
        assertThat((List<?>) browser.executeScript(Contrast.SCRIPT)).isEmpty();
    }

    private boolean isFocused(String value) {
        return value.equals(page.focused().getDomProperty("value"));
    }
}
