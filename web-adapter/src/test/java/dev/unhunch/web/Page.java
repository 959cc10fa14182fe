package dev.unhunch.web;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** What a person does on the page and sees there; it waits for everything it looks for. */
record Page(Supplier<ChromeDriver> browser, Supplier<TrialServer> server) {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    Page open(String person, String channel) {
        // A new fragment alone would not load the page anew.
        browser.get().get("about:blank");
        browser.get().get(server.get().at("/#person=" + person + "&channel=" + channel).toString());
        until(() -> (shown("#welcome") || shown("article")) ? true : null);
        return this;
    }

    void says(CharSequence line) {
        types(line, Keys.ENTER);
    }

    void types(CharSequence... keys) {
        one("#line").sendKeys(keys);
    }

    /** Waits for a text anywhere in view. */
    void sees(String text) {
        until(() -> text("body").contains(text) ? true : null);
    }

    /** Waits for an element. */
    WebElement one(String css) {
        return until(() -> all(css).stream().findFirst().orElse(null));
    }

    List<WebElement> all(String css) {
        return browser.get().findElements(By.cssSelector(css));
    }

    String text(String css) {
        return one(css).getText();
    }

    /** Waits for a button that begins with a label. */
    WebElement button(String label) {
        return until(() ->
                all("button").stream()
                        .filter(each -> each.isDisplayed() && isOn(each, label))
                        .findFirst()
                        .orElse(null));
    }

    /** Presses a button that the page may be drawing anew at this moment. */
    void press(String label) {
        until(() -> {
            button(label).click();
            return true;
        });
    }

    WebElement focused() {
        return browser.get().switchTo().activeElement();
    }

    <T> T until(Supplier<@Nullable T> found) {
        return new WebDriverWait(browser.get(), PATIENCE, Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> found.get());
    }

    private boolean shown(String css) {
        return all(css).stream().anyMatch(WebElement::isDisplayed);
    }

    private static boolean isOn(WebElement button, String label) {
        return button.getText().lines().anyMatch(line -> line.strip().equals(label));
    }
}
