package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.people.Person;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The page as a person uses it, in a real browser. */
class PageTest extends BrowserTest {
    @Test
    void a_line_is_answered_with_its_card() {
        page.open("maya", "general").says("/stretch neck");
        page.sees("Neck side turn");
        page.sees("Turn your head to the right until it feels snug.");
        assertThat(page.text(".facts")).contains("Dose", "Hold 20 seconds, 2 times each side");
        assertThat(page.text(".note")).contains("if it hurts");
        assertThat(page.all(".steps li")).hasSize(4);
        assertThat(page.one("figcaption").getText())
                .isEqualTo("Somebody seated looks over one shoulder.");
        assertThat(page.one(".note a").getDomAttribute("rel")).contains("noopener");
        assertThat(page.one("a.action").getDomAttribute("target")).isEqualTo("_blank");
    }

    @Test
    void an_empty_channel_offers_three_things_to_tap_and_help() {
        page.open("maya", "general");
        page.sees("Three things to try");
        assertThat(page.all("#starters code"))
                .extracting(each -> each.getText())
                .containsExactly("/stretch neck", "/routine 2 min", "/posture");
        page.button("A two-minute routine").click();
        page.sees("Up, back, breathe.");
        assertThat(page.one("#welcome").isDisplayed()).isFalse();
    }

    @Test
    void where_there_are_daily_posts_one_of_the_three_is_a_daily_post() {
        server.close();
        server = TrialServer.with(new FakeBot(CommandSpec.of("daily")));
        page.open("maya", "general");
        assertThat(page.text("#starters"))
                .contains("A daily post for this channel", "/daily subscribe");
        assertThat(page.all("#starters button")).hasSize(3);
    }

    @Test
    void a_button_replaces_its_card() {
        page.open("maya", "general").says("/stretch neck");
        page.button("Another").click();
        page.sees("Slower this time.");
        assertThat(page.text("#log")).doesNotContain("Neck side turn");
    }

    @Test
    void a_menu_opens_by_keyboard_and_its_choice_is_sent() {
        page.open("maya", "general").says("/stretch neck");
        var menu = page.button("More like this");
        menu.sendKeys(Keys.ENTER);
        page.focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(page.focused().getText()).isEqualTo("Shoulder roll");
        page.focused().sendKeys(Keys.ESCAPE);
        assertThat(page.focused()).isEqualTo(menu);
        menu.sendKeys(Keys.ENTER);
        page.focused().sendKeys(Keys.ENTER);
        page.sees("chin-tuck");
    }

    @Test
    void a_form_opens_in_a_dialog_and_is_sent() {
        page.open("maya", "general").says("/form");
        var what = page.one("dialog input");
        assertThat(page.focused()).isEqualTo(what);
        assertThat(what.getAccessibleName()).isEqualTo("What about?");
        what.sendKeys("a break" + Keys.ENTER);
        page.sees("what=a break");
        page.sees("when=noon");
    }

    @Test
    void a_form_that_misses_an_answer_stays_open_and_escape_closes_it() {
        page.open("maya", "general").says("/form");
        page.one("dialog input").sendKeys(Keys.ENTER);
        assertThat(page.one("dialog").isDisplayed()).isTrue();
        page.focused().sendKeys(Keys.ESCAPE);
        page.until(() -> !page.all("dialog[open]").isEmpty() ? null : true);
        assertThat(bot.heard).hasSize(1);
    }

    @Test
    void commands_and_their_words_complete_by_keyboard_alone() {
        page.open("maya", "general").types("/str");
        page.until(() -> page.all("#offers li").size() == 2 ? true : null);
        page.types(Keys.ARROW_DOWN);
        var line = page.one("#line");
        assertThat(line.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(line.getDomAttribute("aria-activedescendant")).isEqualTo("offer-0");
        page.types(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.TAB);
        page.until(() -> page.all("#offers li").size() == 4 ? true : null);
        assertThat(line.getDomProperty("value")).isEqualTo("/stretch ");
        page.types(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(line.getDomProperty("value")).isEqualTo("/stretch neck");
        page.types(Keys.ENTER);
        page.sees("Turn your head to the right until it feels snug.");
    }

    @Test
    void subcommands_and_their_options_complete_by_keyboard_alone() {
        page.open("maya", "general").types("/rem");
        var line = page.one("#line");
        for (var next : List.of("/remind ", "/remind start ", "/remind start morning")) {
            page.until(() -> page.all("#offers li").isEmpty() ? null : true);
            page.types(Keys.ARROW_DOWN, Keys.ENTER);
            page.until(() -> next.equals(line.getDomProperty("value")) ? true : null);
        }
        page.types(Keys.ENTER);
        page.sees("You said: /remind start morning");
    }

    @Test
    void an_admin_is_marked_as_one() {
        page.open("sam", "general");
        assertThat(page.text("#who")).contains("Sam Okafor").contains("admin");
        page.button("Maya Lindgren").click();
        assertThat(page.text("#who")).contains("Maya Lindgren").doesNotContain("admin");
        assertThat(page.all("#people .tag")).hasSize(1);
    }

    @Test
    void the_zone_of_the_browser_is_told() {
        browser.executeCdpCommand(
                "Emulation.setTimezoneOverride", Map.of("timezoneId", "Asia/Kathmandu"));
        page.open("maya", "general").says("/posture");
        page.sees("Change it often.");
        browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", ""));
        assertThat(server.chat.directory().zone(new Person("web", "trial", "maya")))
                .hasValueSatisfying(zone ->
                        assertThat(zone.getRules().getOffset(Instant.EPOCH.plusSeconds(1L << 30)))
                                .hasToString("+05:45"));
    }

    @Test
    void after_a_restart_a_page_with_a_key_asks_for_it_by_itself() {
        server.close();
        server = new TrialServer(bot, InstantSource.system(), new WebKey("three blue herons"), 0);
        browser.get(server.at("/").toString());
        page.one("#key").sendKeys("three blue herons" + Keys.ENTER);
        page.sees("Three things to try");
        int port = server.port();
        server.close();
        server =
                new TrialServer(bot, InstantSource.system(), new WebKey("three blue herons"), port);
        page.sees("This Unhunch is private");
        browser.manage().logs().get("browser"); // the refusals are meant to be there
    }

    @Test
    void escape_closes_the_offers_and_the_up_arrow_brings_back_what_was_written() {
        page.open("maya", "general").says("/posture");
        page.sees("Change it often.");
        page.types("/");
        page.until(() -> page.all("#offers li").isEmpty() ? null : true);
        page.types(Keys.ESCAPE);
        assertThat(page.one("#offers").isDisplayed()).isFalse();
        assertThat(page.one("#line").getDomProperty("value")).isEqualTo("/");
        page.types(Keys.ARROW_UP);
        assertThat(page.one("#line").getDomProperty("value")).isEqualTo("/posture");
    }

    @Test
    void a_private_answer_is_marked_and_stays_with_its_person_and_channel() {
        page.open("maya", "general").says("/stretch neck");
        page.sees("Only you see this");
        page.button("Jonas Weber").click();
        page.sees("Three things to try");
        assertThat(page.text("#log")).doesNotContain("Neck side turn");
        page.button("Maya Lindgren").click();
        page.sees("Neck side turn");
        page.button("design-team").click();
        page.sees("Three things to try");
        page.button("general").click();
        page.sees("Neck side turn");
    }

    @Test
    void a_shared_card_appears_at_once_in_another_window() {
        page.open("jonas", "general");
        var jonas = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.WINDOW);
        var maya = browser.getWindowHandle();
        page.open("maya", "general").says("/stretch neck");
        page.button("Share").click();
        page.sees("@Maya Lindgren shared this with everyone.");
        browser.switchTo().window(jonas);
        page.sees("@Maya Lindgren shared this with everyone.");
        assertThat(page.all("article")).hasSize(1);
        page.button("Done").click();
        page.sees("Well moved.");
        browser.switchTo().window(maya);
        page.sees("Well moved.");
        browser.close();
        browser.switchTo().window(jonas);
    }

    @Test
    void while_the_server_is_away_the_page_says_so_and_tries_again() {
        page.open("maya", "general");
        int port = server.port();
        server.close();
        page.sees("New messages will appear again once the connection is back.");
        page.says("/posture");
        page.sees("Unhunch cannot be reached right now.");
        server = new TrialServer(bot, InstantSource.system(), null, port);
        page.press("Try again");
        page.sees("Change it often.");
        browser.manage().logs().get("browser"); // the refused connections are meant to be there
    }

    @Test
    void the_key_is_asked_for_and_opens_the_page() {
        server.close();
        server = new TrialServer(bot, InstantSource.system(), new WebKey("three blue herons"), 0);
        browser.get(server.at("/").toString());
        page.one("#key").sendKeys("three green herons" + Keys.ENTER);
        page.sees("That is not the key.");
        page.one("#key").sendKeys("three blue herons" + Keys.ENTER);
        page.sees("Three things to try");
        page.says("/posture");
        page.sees("Change it often.");
        browser.manage().logs().get("browser"); // the refusal is meant to be there
    }
}
