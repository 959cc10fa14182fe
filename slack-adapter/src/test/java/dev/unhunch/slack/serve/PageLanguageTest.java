package dev.unhunch.slack.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpRequest;

/** Whoever installs us reads the language that their browser asks for. */
class PageLanguageTest {
    private final Site site = Site.at("https://stretch.example.org/bot/");

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'de-AT,de;q=0.9,en;q=0.8', de, Fangen wir noch einmal an",
        "es-419, es, Empecemos de nuevo",
        "fr, fr, Recommençons",
        "'en-US,de;q=0.5', en, Let’s start again",
        "sw, en, Let’s start again",
        "'nl-BE,de;q=0.8,fr;q=0.9', fr, Recommençons",
        "*, en, Let’s start again",
        "';;q=', en, Let’s start again",
    })
    void a_page_is_in_the_language_of_the_browser(String asked, String language, String title) {
        var request =
                HttpRequest.newBuilder(site.uri("/slack/oauth_redirect"))
                        .header("Accept-Language", asked);

        assertThat(site.send(request).body())
                .contains("<html lang=\"" + language + "\">")
                .contains("<title>" + title + "</title>");
    }
}
