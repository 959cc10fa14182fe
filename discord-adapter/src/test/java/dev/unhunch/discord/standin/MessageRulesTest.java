package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Discord docs, Resources &gt; Message and Components &gt; Component Reference. */
class MessageRulesTest extends StandInCase {
    private static final String BUTTON = "{'type':2,'style':1,'label':'Tap','custom_id':'%s'}";
    private static final String TEXT = "{'type':10,'content':'%s'}";

    private RawClient.Got cards(String... components) throws Exception {
        return bot.post(general, v2(components));
    }

    private static String v2(String... components) {
        return "{'flags':32768,'components':["
                + String.join(",", components)
                + "],"
                + RawClient.SILENT
                + "}";
    }

    private static String row(String... inner) {
        return "{'type':1,'components':[" + String.join(",", inner) + "]}";
    }

    private static String buttons(int count) {
        var all = new String[count];
        for (int i = 0; i < count; i++) all[i] = BUTTON.formatted("b" + i);
        return row(all);
    }

    private void refused(RawClient.Got got, String because) {
        assertThat(got.code()).isEqualTo(50035);
        assertThat(discord.violations()).anyMatch(rule -> rule.contains(because));
    }

    @Test
    void a_card_within_all_limits_is_taken() throws Exception {
        String inside = TEXT.formatted("Neck") + ",{'type':14}," + buttons(5);
        assertThat(cards("{'type':17,'accent_color':1,'components':[" + inside + "]}").status())
                .isEqualTo(200);
        var shown = discord.messages(general).getFirst();
        assertThat(shown.text()).isEqualTo("Neck");
        assertThat(shown.buttons()).hasSize(5);
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void cards_need_their_flag() throws Exception {
        refused(
                bot.post(
                        general,
                        "{'components':[" + TEXT.formatted("x") + "]," + RawClient.SILENT + "}"),
                "no component of type 10");
    }

    @Test
    void a_card_has_no_content_beside_it() throws Exception {
        refused(
                bot.post(
                        general,
                        v2(TEXT.formatted("x")).replace("'flags'", "'content':'y','flags'")),
                "no content");
    }

    @Test
    void forty_components_fit_and_one_more_does_not() throws Exception {
        var all = new String[40];
        java.util.Arrays.fill(all, TEXT.formatted("x"));
        assertThat(cards(all).status()).isEqualTo(200);
        refused(cards("{'type':17,'components':[" + String.join(",", all) + "]}"), "40 components");
    }

    @Test
    void four_thousand_characters_fit_over_all_texts() throws Exception {
        String half = TEXT.formatted("x".repeat(2000));
        assertThat(cards(half, half).status()).isEqualTo(200);
        refused(cards(half, half, TEXT.formatted("x")), "4000 characters");
    }

    @Test
    void no_custom_id_comes_twice() throws Exception {
        refused(cards(row(BUTTON.formatted("a")), row(BUTTON.formatted("a"))), "custom_id twice");
    }

    @ParameterizedTest
    @CsvSource({"100,true", "101,false", "0,false"})
    void a_custom_id_has_1_to_100_characters(int length, boolean fits) throws Exception {
        assertThat(cards(row(BUTTON.formatted("i".repeat(length)))).status() == 200)
                .isEqualTo(fits);
        assertThat(discord.violations().isEmpty()).isEqualTo(fits);
    }

    @Test
    void a_label_has_80_characters_at_most() throws Exception {
        assertThat(cards(row(BUTTON.formatted("a").replace("Tap", "x".repeat(80)))).status())
                .isEqualTo(200);
        refused(cards(row(BUTTON.formatted("a").replace("Tap", "x".repeat(81)))), "label has 81");
    }

    @Test
    void five_buttons_stand_in_a_row() throws Exception {
        refused(cards(buttons(6)), "5 buttons");
    }

    @Test
    void a_menu_has_25_options_of_100_characters() throws Exception {
        assertThat(cards(row(menu(25, 100, 150))).status()).isEqualTo(200);
        refused(cards(row(menu(26, 100, 150))), "26 options");
        discord.forgetViolations();
        refused(cards(row(menu(25, 101, 150))), "label has 101");
        discord.forgetViolations();
        refused(cards(row(menu(25, 100, 151))), "placeholder has 151");
    }

    private static String menu(int options, int label, int placeholder) {
        var all = new String[options];
        for (int i = 0; i < options; i++)
            all[i] = "{'label':'" + "x".repeat(label) + "','value':'" + i + "'}";
        return "{'type':3,'custom_id':'m','placeholder':'"
                + "p".repeat(placeholder)
                + "','options':["
                + String.join(",", all)
                + "]}";
    }

    @Test
    void a_container_holds_no_container() throws Exception {
        refused(
                cards(
                        "{'type':17,'components':[{'type':17,'components':["
                                + TEXT.formatted("x")
                                + "]}]}"),
                "no component of type 17");
    }

    @Test
    void a_picture_is_uploaded_with_the_message_that_shows_it() throws Exception {
        String gallery =
                "{'type':12,'items':[{'media':{'url':'attachment://a.png'},'description':'A"
                        + " neck'}]}";
        refused(cards(gallery), "not uploaded");
        discord.forgetViolations();
        assertThat(bot.upload("channels/" + general.id() + "/messages", v2(gallery)).status())
                .isEqualTo(200);
        var shown = discord.messages(general).getFirst();
        assertThat(shown.pictures().getFirst().at("/media/url").asText())
                .startsWith("https://cdn")
                .endsWith("a.png");
        assertThat(shown.files().get("a.png")).asString().isEqualTo("PNG");
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void a_description_has_1024_characters_at_most() throws Exception {
        String gallery =
                "{'type':12,'items':[{'media':{'url':'https://example.org/a.png'},'description':'%s'}]}";
        assertThat(cards(gallery.formatted("x".repeat(1024))).status()).isEqualTo(200);
        refused(cards(gallery.formatted("x".repeat(1025))), "description has 1025");
    }

    @Test
    void plain_words_have_2000_characters_at_most() throws Exception {
        assertThat(bot.says(general, "x".repeat(2000), "").status()).isEqualTo(200);
        refused(bot.says(general, "x".repeat(2001), ""), "content has 2001");
    }

    @Test
    void a_message_without_anything_is_refused() throws Exception {
        assertThat(bot.post(general, "{'content':' '," + RawClient.SILENT + "}").code())
                .isEqualTo(50006);
        assertThat(discord.violations()).hasSize(1);
    }

    @Test
    void a_body_that_could_ring_bells_is_refused() throws Exception {
        refused(bot.post(general, "{'content':'@everyone'}"), "could mention");
        discord.forgetViolations();
        refused(
                bot.post(general, "{'content':'x','allowed_mentions':{'parse':['users']}}"),
                "could mention");
    }

    @Test
    void a_card_stays_a_card() throws Exception {
        var id = cards(TEXT.formatted("x")).json().path("id").asText();
        var got =
                bot.send(
                        "PATCH",
                        "channels/" + general.id() + "/messages/" + id,
                        "{'flags':0,'content':'y'," + RawClient.SILENT + "}");
        refused(got, "cannot be taken back");
    }

    @Test
    void an_edit_changes_what_it_names() throws Exception {
        var id = cards(TEXT.formatted("x"), buttons(1)).json().path("id").asText();
        bot.send("PATCH", "channels/" + general.id() + "/messages/" + id, v2(TEXT.formatted("y")));
        assertThat(discord.messages(general).getFirst().text()).isEqualTo("y");
        assertThat(discord.violations()).isEmpty();
    }
}
