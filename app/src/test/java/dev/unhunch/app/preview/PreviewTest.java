package dev.unhunch.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.settings.OperatorTexts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class PreviewTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final OperatorTexts TEXTS = new OperatorTexts();
    private static final String AFTER = "2027-03-26T00:00:00Z";

    private static Preview preview(Wish wish) {
        var outcome = WishReader.read(wish, NOW, TEXTS);
        assertThat(outcome.problems()).isEmpty();
        return outcome.preview().orElseThrow();
    }

    private static Wish berlin(@Nullable String after, @Nullable String lastSlot, String count) {
        return new Wish("Europe/Berlin", "02:30", "mon-sun", after, lastSlot, count);
    }

    @Test
    void json_holds_slot_and_instant_and_nothing_else() {
        assertThat(PreviewText.json(preview(berlin(AFTER, "2027-03-25", "3"))))
                .isEqualTo(
                        "[{\"slot\":\"2027-03-26\",\"at\":\"2027-03-26T01:30:00Z\"},"
                                + "{\"slot\":\"2027-03-27\",\"at\":\"2027-03-27T01:30:00Z\"},"
                                + "{\"slot\":\"2027-03-28\",\"at\":\"2027-03-28T01:30:00Z\"}]");
    }

    @Test
    void the_table_says_what_a_clock_change_does() {
        var spring = new PreviewText(TEXTS).table(preview(berlin(AFTER, null, "4")));
        assertThat(spring)
                .contains("Fri 2027-03-26  02:30  +01:00  2027-03-26T01:30:00Z\n")
                .contains("Sun 2027-03-28  03:30  +02:00  2027-03-28T01:30:00Z  clocks go forward")
                .endsWith("Mon 2027-03-29  02:30  +02:00  2027-03-29T00:30:00Z");
        var autumn = preview(berlin("2026-10-24T12:00:00Z", null, "1"));
        assertThat(new PreviewText(TEXTS).table(autumn)).contains("02:30 comes twice");
    }

    @Test
    void a_slot_that_is_used_is_not_shown_again() {
        assertThat(preview(berlin(AFTER, "2027-03-27", "1")).slots().getFirst().date())
                .isEqualTo("2027-03-28");
    }

    @Test
    void plain_words_do_and_now_is_where_it_starts() {
        var preview = preview(new Wish("Munich", "9am", "weekdays", null, null, "5"));
        assertThat(preview.schedule().zone().getId()).isEqualTo("Europe/Berlin");
        assertThat(preview.slots()).hasSize(5);
        assertThat(preview.slots().getFirst().date()).isEqualTo("2026-11-24");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_says_what_would_be_right() {
        var wish = new Wish("Berlni", "25:00", "someday", "soon", "31 feb", "0");
        var outcome = WishReader.read(wish, NOW, TEXTS);
        assertThat(outcome.preview()).isEmpty();
        assertThat(outcome.problems()).hasSize(6);
        assertThat(String.join("\n", outcome.problems()))
                .contains("Europe/Berlin (Berlin)")
                .contains("0 to 23")
                .contains("“someday” is no day")
                .contains("2027-03-26T00:00:00Z")
                .contains("2027-03-25")
                .contains("1 to 1000");
    }

    @Test
    void what_is_missing_or_shared_or_an_offset_is_named() {
        assertThat(problems(new Wish(null, null, "daily", null, null, "5")))
                .hasSize(2)
                .anyMatch(each -> each.startsWith("--zone is missing"))
                .anyMatch(each -> each.startsWith("--at is missing"));
        assertThat(problems(new Wish("CST", "9", "daily", null, null, "5")))
                .singleElement()
                .asString()
                .contains("America/Chicago", "Asia/Shanghai", "America/Havana");
        assertThat(problems(new Wish("UTC+2", "9", "daily", null, null, "5")))
                .singleElement()
                .asString()
                .contains("Europe/Athens");
        assertThat(
                        problems(
                                new Wish(
                                        "Berlin",
                                        "9",
                                        "daily",
                                        "+1000000-01-01T00:00Z",
                                        null,
                                        "1001")))
                .hasSize(2);
    }

    private static List<String> problems(Wish wish) {
        return WishReader.read(wish, NOW, TEXTS).problems();
    }
}
