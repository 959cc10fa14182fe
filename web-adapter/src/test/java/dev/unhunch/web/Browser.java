package dev.unhunch.web;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

/** Finds a Chromium with its driver on this machine and starts it; nothing is downloaded. */
final class Browser {
    private static final List<String> BROWSERS =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome-stable",
                    "google-chrome",
                    "chrome");
    private static final List<String> FOLDERS =
            List.of(
                    "/usr/bin",
                    "/usr/local/bin",
                    "/usr/lib/chromium",
                    "/usr/lib/chromium-browser",
                    "/snap/bin",
                    "/opt/google/chrome",
                    "/opt/homebrew/bin");
    private static final List<Path> MAC =
            List.of(
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private Browser() {}

    /**
     * Starts one with a profile of its own. Where there is none the calling test is skipped, or
     * fails where {@code CI=true}.
     */
    static ChromeDriver start(String... more) {
        var browser =
                first(BROWSERS).or(() -> MAC.stream().filter(Files::isExecutable).findFirst());
        var driver = first(List.of("chromedriver", "chromium-driver"));
        if (browser.isEmpty() || driver.isEmpty()) {
            var why =
                    "No "
                            + (browser.isEmpty() ? "Chromium or Chrome" : "chromedriver")
                            + " found: the tests of the page need both.";
            LoggerFactory.getLogger(Browser.class).warn(why);
            if ("true".equals(System.getenv("CI"))) Assertions.fail(why);
            Assumptions.abort(why);
        }
        System.setProperty("webdriver.chrome.driver", driver.orElseThrow().toString());
        return new ChromeDriver(options(browser.orElseThrow(), more));
    }

    private static ChromeOptions options(Path browser, String... more) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--window-size=1280,900");
        options.addArguments(more);
        return options;
    }

    private static Optional<Path> first(List<String> names) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream()
                .flatMap(name ->
                        Stream.concat(
                                        Arrays.stream(path.split(File.pathSeparator)),
                                        FOLDERS.stream())
                                .filter(folder -> !folder.isEmpty())
                                .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
