package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

import java.util.Map;

/** Whatever is written, the page shows it as text and runs none of it. */
class HostileTextTest extends BrowserTest {
    private static final String COUNT =
            "return document.querySelectorAll("
                    + "'#log script, #log iframe, #log b, #log [onerror], #log a, #log img[src*=x]'"
                    + ").length";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "<b onmouseover=alert(1)>bold</b>",
                "javascript:alert(1)",
                "<a href=javascript:alert(1)>a</a>",
                "</article></div><iframe src=/login></iframe>",
                "@everyone",
                "<!channel>",
                "&lt;b&gt; &amp;amp;",
                "{{page.title}} {0} ${1} $&"
            })
    void what_looks_like_markup_is_shown_letter_by_letter(String text) {
        page.open("maya", "general").says(text);
        page.sees("You said: " + text);
        assertThat(page.text(".typed")).isEqualTo(text);
        assertThat(browser.executeScript(COUNT)).isEqualTo(0L);
        assertThat(page.all(".mention")).isEmpty();
    }

    @Test
    void ten_thousand_characters_fit_without_a_sideways_scroll() {
        page.open("maya", "general");
        browser.executeScript("document.getElementById('line').value = 'a'.repeat(10000)");
        page.types(" ");
        page.button("Send").click();
        page.sees("You said: aaa");
        assertThat(overflow()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u202eevil\u2066", "\u200f\u200e", "a\u0000b\u0007c\u001b[31m", "\ud83e"})
    void odd_characters_break_nothing(String text) {
        page.open("maya", "general");
        browser.executeScript("document.getElementById('line').value = arguments[0]", text);
        page.button("Send").click();
        page.sees("Not understood");
        assertThat(page.all("article")).hasSize(2);
        assertThat(page.one(".typed").getDomAttribute("dir")).isEqualTo("auto");
        assertThat(page.one(".typed").getCssValue("unicode-bidi")).isIn("isolate", "plaintext");
    }

    @Test
    void empty_lines_send_nothing_and_blanks_are_answered() {
        page.open("maya", "general").says("");
        assertThat(bot.heard).isEmpty();
        page.says("   ");
        page.sees("Not understood");
    }

    @Test
    void the_largest_card_full_of_markup_is_drawn_whole_as_text() {
        page.open("maya", "general").says("/largest");
        page.sees(SampleCards.nasty(800));
        assertThat(page.all(".card b")).isEmpty();
        assertThat(page.all(".steps li")).hasSize(12);
        assertThat(page.all(".facts dt"))
                .hasSize(10)
                .first()
                .extracting(WebElement::getText)
                .isEqualTo(SampleCards.nasty(75));
        assertThat(page.all(".action")).hasSize(17);
        assertThat(overflow()).isFalse();
    }

    @Test
    void the_largest_card_fits_a_phone() {
        var phone =
                Map.<String, Object>of(
                        "width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true);
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", phone);
        page.open("maya", "general").says("/largest");
        page.sees(SampleCards.nasty(800));
        assertThat(overflow()).isFalse();
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private boolean overflow() {
        var script =
                "const log = document.getElementById('scroll');"
                        + "const page = document.documentElement;"
                        + "return page.scrollWidth > innerWidth || page.scrollHeight > innerHeight"
                        + " || log.scrollWidth > log.clientWidth";
        return Boolean.TRUE.equals(browser.executeScript(script));
    }
}
