package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

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

    private boolean isFocused(String value) {
        return value.equals(page.focused().getDomProperty("value"));
    }
}
