package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.web.room.TestTranscript;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

import java.util.List;

/** One browser for a class, and for each test a server of its own. */
abstract class BrowserTest {
    @SuppressWarnings("NullAway.Init")
    static ChromeDriver browser;

    final FakeBot bot = new FakeBot();
    final TestTranscript transcript = new TestTranscript();
    TrialServer server = TrialServer.over(transcript, bot, 0);
    final Page page = new Page(() -> browser, () -> server);

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) browser.quit();
    }

    @BeforeEach
    void forgetLog() {
        browser.manage().logs().get(LogType.BROWSER);
    }

    /** Whatever a test does, the page loads nothing from elsewhere and complains about nothing. */
    @AfterEach
    void noComplaintAndNoOtherHost() {
        var complaints = browser.manage().logs().get(LogType.BROWSER).getAll();
        var loaded =
                (List<?>)
                        browser.executeScript(
                                "return performance.getEntriesByType('resource').map((each) =>"
                                        + " each.name)");
        browser.get("about:blank");
        server.close();
        assertThat(complaints).isEmpty();
        assertThat(loaded)
                .isNotNull()
                .allSatisfy(name -> assertThat(name.toString()).startsWith("http://127.0.0.1:"));
    }
}
