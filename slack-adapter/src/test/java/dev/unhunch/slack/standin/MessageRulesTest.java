package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts, metadata and the whole of a message (chat.postMessage; Formatting text). */
class MessageRulesTest extends StandInCase {
    private void taken(String text) {
        assertThat(postText(general, text).error()).isEmpty();
        assertThat(slack.violations()).isEmpty();
    }

    private void takenButWrong(String text, String because) {
        assertThat(postText(general, text).error()).isEmpty();
        assertThat(slack.violations()).singleElement().asString().contains(because);
    }

    /** Formatting text &gt; Escaping text. */
    @Test
    void escaped_words_and_links_are_right() {
        taken("Sit &amp; stretch &lt;here&gt; see <https://example.org/a?b=c|this page>");
    }

    /** Formatting text &gt; Escaping text. */
    @Test
    void a_bare_ampersand_is_a_violation() {
        takenButWrong("Sit & stretch", "unescaped &");
    }

    /** Formatting text &gt; Escaping text. */
    @Test
    void a_bare_bracket_is_a_violation() {
        takenButWrong("3 < 4", "unescaped <");
    }

    /** Formatting text &gt; Special mentions. */
    @Test
    void calling_everybody_is_a_violation() {
        takenButWrong("<!channel> stretch", "mention");
    }

    /** Formatting text &gt; Mentioning users. */
    @Test
    void calling_a_person_is_a_violation() {
        takenButWrong("<@U0123ABCD> stretch", "mention");
    }

    /** Formatting text &gt; Mentioning groups. */
    @Test
    void calling_a_group_is_a_violation() {
        takenButWrong("<!subteam^S012|team> stretch", "mention");
    }

    /** Rich text block &gt; broadcast. */
    @Test
    void a_broadcast_in_rich_text_is_a_violation() {
        postBlocks(
                "[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'broadcast','range':'here'}]}]}]");
        assertThat(slack.violations()).singleElement().asString().contains("mention");
    }

    /** chat.postMessage &gt; Truncating content: 4,000. */
    @Test
    void a_text_that_may_be_cut_is_a_violation() {
        takenButWrong("x".repeat(4001), "4,000");
    }

    /** chat.postMessage &gt; Errors: msg_too_long. */
    @Test
    void a_text_of_more_than_40_000_is_refused() {
        assertThat(postText(general, "x".repeat(40_001)).error()).isEqualTo("msg_too_long");
    }

    /** chat.postMessage &gt; Errors: no_text. */
    @Test
    void nothing_is_no_message() {
        assertThat(app.call("chat.postMessage", "{'channel':'" + general.id() + "'}").error())
                .isEqualTo("no_text");
    }

    /** chat.postMessage &gt; text: for notifications and screen readers. */
    @Test
    void blocks_without_a_text_are_a_violation() {
        app.call(
                "chat.postMessage",
                "{'channel':'" + general.id() + "','blocks':[{'type':'divider'}]}");
        assertThat(slack.violations()).singleElement().asString().contains("top-level text");
    }

    /** slackapi/bolt-js issue 2509: msg_blocks_too_long at about 13,200. */
    @Test
    void all_blocks_together_have_a_limit() {
        String one =
                "{'type':'section','text':{'type':'mrkdwn','text':'" + "x".repeat(2900) + "'}}";
        assertThat(postBlocks("[" + String.join(",", one, one, one, one) + "]").error()).isEmpty();
        assertThat(postBlocks("[" + String.join(",", one, one, one, one, one) + "]").error())
                .isEqualTo("msg_blocks_too_long");
    }

    /** chat.postMessage as a form: blocks are text. */
    @Test
    void blocks_in_a_form_are_read_too() {
        String blocks = Requests.encoded("[{\"type\":\"divider\"}]");
        app.form(
                "chat.postMessage",
                "token="
                        + slack.botToken()
                        + "&channel="
                        + general.id()
                        + "&text=Up&blocks="
                        + blocks);
        assertThat(general.posts().getFirst().blocks()).hasSize(1);
    }
}
