package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.port.Transcript;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/** What is posted by schedule, as people see it who are looking at the channel. */
class DailyPostPageTest extends BrowserTest {
    private static final Place GENERAL = new Place("web", "trial", "general");

    private static final String NEWS = "return document.getElementById('news').textContent";
    private static final String WORDS = "return document.getElementById('log').textContent";

    /** What was said before arrives late, and whether a change came meanwhile can be asked. */
    private static final String SLOW =
            """
            window.letGo = null;
            window.changed = false;
            const quick = window.fetch;
            window.fetch = async (path, options) => {
              const response = await quick(path, options);
              if (path.startsWith("/api/messages")) await new Promise((go) => { window.letGo = go; });
              return response;
            };
            window.EventSource = class extends EventSource {
              constructor(path) {
                super(path);
                this.addEventListener("changed", () => { window.changed = true; });
              }
            };
            """;

    private String jonas = "";
    private String maya = "";

    @BeforeEach
    void twoPeopleLook() {
        page.open("jonas", "general");
        jonas = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.WINDOW);
        maya = browser.getWindowHandle();
        page.open("maya", "general");
    }

    @AfterEach
    void oneWindowStays() {
        browser.switchTo().window(maya).close();
        browser.switchTo().window(jonas);
    }

    @Test
    void a_post_arrives_once_on_every_page_by_unhunch_at_its_time() {
        post("key", SampleCards.daily(0));
        post("key", SampleCards.daily(0));
        post("other", SampleCards.words("After it", "Well."));
        for (var person : List.of(maya, jonas)) {
            browser.switchTo().window(person);
            page.sees("After it");
            assertThat(page.all("article")).hasSize(2);
            assertThat(page.one("article .said").getText())
                    .startsWith("Unhunch")
                    .containsPattern("\\d:\\d\\d")
                    .doesNotContain("Only you");
        }
    }

    @Test
    void a_count_changes_in_place_on_every_page_and_is_read_out_alone() {
        var id = post("key", SampleCards.daily(0));
        for (var person : List.of(maya, jonas)) {
            browser.switchTo().window(person);
            page.sees("Two minutes");
            browser.executeScript(
                    "document.querySelector('article').mark = 'same';"
                            + "document.querySelector('.action.plain').focus()");
        }
        edit(id, 11);
        edit(id, 12);
        for (var person : List.of(maya, jonas)) {
            browser.switchTo().window(person);
            page.sees("12 people moved today.");
            assertThat(page.text("#log")).doesNotContain("11 people");
            assertThat(script("return document.querySelector('article').mark")).isEqualTo("same");
            assertThat(page.focused().getText()).isEqualTo("Swap");
            assertThat(page.one("article").getDomAttribute("aria-live")).isEqualTo("off");
            assertThat(page.one("article").getAccessibleName()).isEqualTo("Two minutes, 12 moved");
            page.until(() -> script(NEWS).toString().isEmpty() ? null : true);
            assertThat(script(NEWS)).isEqualTo("12 people moved today.");
        }
    }

    @Test
    void a_count_that_appears_moves_nothing_that_somebody_reads() {
        var first = post("key", SampleCards.daily(0));
        for (int n = 0; n < 8; n++) post("k" + n, SampleCards.words("Post " + n, "Well."));
        page.sees("Post 7");
        // The browser does not hold on to what is still moving in.
        browser.executeScript("document.getAnimations().forEach((each) => each.finish())");
        browser.executeScript(
                "document.getElementById('scroll').scrollTop = 500;"
                        + "window.seen = document.querySelectorAll('article')[4]");
        // One frame, so that the browser has chosen what to hold on to.
        browser.executeAsyncScript("requestAnimationFrame(() => setTimeout(arguments[0]))");
        var before = top();
        edit(first, 12);
        page.until(() -> script(WORDS).toString().contains("12 people") ? true : null);
        // The card that grew is above what is read, so the page has to scroll along.
        page.until(() ->
                number("return document.getElementById('scroll').scrollTop") > 505 ? true : null);
        assertThat(top()).isCloseTo(before, Offset.offset(2.0));
    }

    @Test
    void a_change_that_overtakes_what_was_said_before_is_not_lost() {
        var id = post("key", SampleCards.daily(1));
        page.button("design-team").click();
        page.sees("Three things to try");
        browser.executeScript(SLOW);
        page.button("general").click();
        page.until(() -> isTrue("window.letGo !== null"));
        edit(id, 12);
        page.until(() -> isTrue("window.changed"));
        browser.executeScript("window.letGo()");
        page.sees("12 people moved today.");
    }

    @Test
    void after_a_restart_the_posts_are_there_and_the_page_shows_by_itself_what_it_missed() {
        post("key", SampleCards.daily(3));
        page.says("/posture");
        page.sees("Change it often.");
        int port = server.port();
        server.close();
        page.sees("New messages will appear again once the connection is back.");
        var away = new WebChat(transcript, Pictures.NONE, InstantSource.system());
        assertThat(away.platform().post(GENERAL, missed(), "missed", Instant.MAX))
                .isInstanceOf(Posted.Delivered.class);
        server = TrialServer.over(transcript, bot, port);
        for (var person : List.of(maya, jonas)) {
            browser.switchTo().window(person);
            page.sees("Said while the page was cut off.");
            page.sees("3 people moved today.");
            assertThat(page.all("article")).hasSize(2);
            page.until(() -> page.text("body").contains("appear again once") ? null : true);
        }
        page.open("priya", "general");
        assertThat(page.all("article")).hasSize(2);
        browser.manage().logs().get("browser"); // the refused connections are meant to be there
    }

    @Test
    void a_hostile_post_stays_text_before_and_after_a_restart() {
        var nasty = "<img src=x onerror=alert(1)>\u202e<script>alert(2)</script>";
        post("key", SampleCards.words(nasty, nasty));
        page.sees("<script>alert(2)</script>");
        page.open("maya", "general");
        page.sees("<script>alert(2)</script>");
        assertThat(page.all("#log script, #log img[src=x]")).isEmpty();
    }

    @Test
    void what_a_newer_page_kept_is_drawn_as_far_as_it_is_known() {
        var body =
                """
                {"version":1,"card":{"title":"From later","summary":"From later","blocks":[
                {"type":"hologram","shape":"round"},
                {"type":"text","text":[{"type":"blink","text":"no"},{"type":"plain","text":"Known."},
                {"type":"link","text":"Odd","href":"javascript:alert(1)"}]}],
                "rows":[[{"type":"lever","label":"Pull"}]]}}\
                """;
        transcript.add(GENERAL, new Transcript.Entry(1, Instant.EPOCH, body), null);
        transcript.add(
                GENERAL,
                new Transcript.Entry(2, Instant.EPOCH, body.replace("\"text\":[", "\"words\":[")),
                null);
        page.open("maya", "general");
        page.sees("Known.Odd");
        assertThat(page.all("article")).hasSize(1);
        assertThat(page.all(".card a, .card .action")).isEmpty();
        assertThat(page.text("article .said")).contains("Jan");
    }

    private static Card missed() {
        return SampleCards.words("Missed", "Said while the page was cut off.");
    }

    private String post(String key, Card card) {
        var posted = server.chat.platform().post(GENERAL, card, key, Instant.MAX);
        return ((Posted.Delivered) posted).messageId();
    }

    private void edit(String id, int moved) {
        assertThat(server.chat.platform().edit(GENERAL, id, SampleCards.daily(moved))).isTrue();
    }

    private double top() {
        return number("return window.seen.getBoundingClientRect().top");
    }

    private static double number(String script) {
        return ((Number) script(script)).doubleValue();
    }

    private static @Nullable Boolean isTrue(String expression) {
        return Boolean.TRUE.equals(script("return " + expression)) ? true : null;
    }

    private static Object script(String script) {
        return Objects.requireNonNull(browser.executeScript(script));
    }
}
