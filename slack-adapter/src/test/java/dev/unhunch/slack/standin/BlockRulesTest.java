package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;

/** Limits of blocks and their parts; each is on the page of its block or element. */
class BlockRulesTest extends StandInCase {
    private static final String TEXT = "{'type':'plain_text','text':'Up'}";

    private void taken(String block) {
        assertThat(postBlocks("[" + block + "]").error()).isEmpty();
        assertThat(slack.violations()).isEmpty();
    }

    private void refused(String block, String because) {
        var got = postBlocks("[" + block + "]");
        assertThat(got.error()).isEqualTo("invalid_blocks");
        assertThat(got.json().at("/response_metadata/messages").toString()).contains(because);
        assertThat(slack.violations()).isNotEmpty();
        slack.forgetViolations();
    }

    private static String plain(int characters) {
        return "{'type':'plain_text','text':'" + "x".repeat(characters) + "'}";
    }

    private static String many(int count, String one) {
        return String.join(",", Collections.nCopies(count, one));
    }

    private static String numbered(int count, String one) {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++)
            all.append(i == 0 ? "" : ",").append(one.replace("NUMBER", Integer.toString(i)));
        return all.toString();
    }

    private static String actions(String elements) {
        return "{'type':'actions','elements':[" + elements + "]}";
    }

    private static String button(String more) {
        return actions("{'type':'button','text':" + TEXT + ",'action_id':'a'" + more + "}");
    }

    private static String menu(String more) {
        return actions("{'type':'static_select','action_id':'a'" + more + "}");
    }

    private static String option(String number) {
        return "{'text':" + TEXT + ",'value':'" + number + "'}";
    }

    /** Header block: 150. */
    @Test
    void headers() {
        taken("{'type':'header','text':" + plain(150) + "}");
        refused("{'type':'header','text':" + plain(151) + "}", "less than 151");
        refused("{'type':'header','text':{'type':'mrkdwn','text':'Up'}}", "must be plain_text");
    }

    /** Section block: text 1 to 3000, 10 fields of 2000. */
    @Test
    void sections() {
        taken("{'type':'section','text':" + plain(3000) + "}");
        refused("{'type':'section','text':" + plain(3001) + "}", "less than 3001");
        refused("{'type':'section','text':" + plain(0) + "}", "more than 0");
        taken("{'type':'section','fields':[" + many(10, plain(1)) + "]}");
        refused("{'type':'section','fields':[" + many(11, plain(1)) + "]}", "no more than 10");
        refused("{'type':'section','fields':[" + plain(2001) + "]}", "less than 2001");
        refused("{'type':'section'}", "must be plain_text or mrkdwn");
    }

    /** Context block: 10 elements. */
    @Test
    void contexts() {
        taken("{'type':'context','elements':[" + many(10, TEXT) + "]}");
        refused("{'type':'context','elements':[" + many(11, TEXT) + "]}", "no more than 10");
        refused("{'type':'context','elements':[]}", "no less than 1");
    }

    /** Actions block: 25 elements. */
    @Test
    void rows_of_buttons() {
        String one = "{'type':'button','text':" + TEXT + ",'action_id':'aNUMBER'}";
        taken(actions(numbered(25, one)));
        refused(actions(numbered(26, one)), "no more than 25");
        refused(actions("{'type':'plain_text_input','action_id':'a'}"), "unsupported type");
    }

    /** Button element: text 75, value 2000, url 3000, style. */
    @Test
    void buttons() {
        taken(actions("{'type':'button','text':" + plain(75) + ",'action_id':'a'}"));
        refused(
                actions("{'type':'button','text':" + plain(76) + ",'action_id':'a'}"),
                "less than 76");
        refused(button(",'value':'" + "x".repeat(2001) + "'"), "less than 2001");
        refused(button(",'url':'https://example.org/" + "x".repeat(3000) + "'"), "less than 3001");
        refused(button(",'style':'secondary'"), "invalid format");
        refused(
                actions(
                        "{'type':'button','text':"
                                + TEXT
                                + ",'action_id':'"
                                + "x".repeat(256)
                                + "'}"),
                "less than 256");
    }

    /**
     * Each block's page: block_id 255, unique; each element's page: action_id unique in its block.
     */
    @Test
    void ids_are_unique() {
        refused(
                "{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}",
                "is there twice");
        refused("{'type':'divider','block_id':'" + "x".repeat(256) + "'}", "less than 256");
        String one = "{'type':'button','text':" + TEXT + ",'action_id':'a'}";
        refused(actions(one + "," + one), "action_id «a» is there twice");
    }

    /** Select menu element: 100 options; option object: text 75, value 150. */
    @Test
    void menus() {
        taken(menu(",'options':[" + numbered(100, option("NUMBER")) + "]"));
        refused(menu(",'options':[" + numbered(101, option("NUMBER")) + "]"), "no more than 100");
        refused(menu(",'options':[]"), "no less than 1");
        refused(menu(",'options':[{'text':" + plain(76) + ",'value':'a'}]"), "less than 76");
        refused(menu(",'options':[" + option("x".repeat(151)) + "]"), "less than 151");
        refused(
                menu(",'placeholder':" + plain(151) + ",'options':[" + option("a") + "]"),
                "less than 151");
        refused(
                menu(",'options':[" + option("a") + "],'initial_option':" + option("b")),
                "must match");
    }

    /** Checkboxes and radio buttons: 10; overflow menu: 5. */
    @Test
    void short_lists() {
        String boxes = "{'type':'checkboxes','action_id':'a','options':[OPTIONS]}";
        taken(actions(boxes.replace("OPTIONS", numbered(10, option("NUMBER")))));
        refused(
                actions(boxes.replace("OPTIONS", numbered(11, option("NUMBER")))),
                "no more than 10");
        refused(
                actions(
                        "{'type':'overflow','action_id':'a','options':["
                                + numbered(6, option("NUMBER"))
                                + "]}"),
                "no more than 5");
    }

    /** Time picker element: HH:mm. */
    @Test
    void times() {
        taken(actions("{'type':'timepicker','action_id':'a','initial_time':'09:30'}"));
        refused(
                actions("{'type':'timepicker','action_id':'a','initial_time':'9:30'}"),
                "invalid format");
    }

    /** Confirmation dialog object: 100, 300, 30, 30. */
    @Test
    void confirmations() {
        String confirm =
                ",'confirm':{'title':TITLE,'text':"
                        + TEXT
                        + ",'confirm':CONFIRM,'deny':"
                        + TEXT
                        + "}";
        taken(button(confirm.replace("TITLE", plain(100)).replace("CONFIRM", plain(30))));
        refused(
                button(confirm.replace("TITLE", plain(101)).replace("CONFIRM", TEXT)),
                "less than 101");
        refused(
                button(confirm.replace("TITLE", TEXT).replace("CONFIRM", plain(31))),
                "less than 31");
    }

    /** Image block: alt_text, 2000; one of image_url (3000) and slack_file. */
    @Test
    void pictures() {
        String url = "'image_url':'https://example.org/neck.png'";
        taken("{'type':'image'," + url + ",'alt_text':'A neck'}");
        refused("{'type':'image'," + url + "}", "alt_text");
        refused(
                "{'type':'image'," + url + ",'alt_text':'" + "x".repeat(2001) + "'}",
                "less than 2001");
        refused("{'type':'image','alt_text':'A neck'}", "either");
        refused(
                "{'type':'image','alt_text':'A neck','slack_file':{'id':'F012345678'}}",
                "invalid slack file");
    }

    /** Rich text block: its four parts, lists of sections, no empty words. */
    @Test
    void rich_text() {
        String section =
                "{'type':'rich_text_section','elements':[{'type':'text','text':'Sit <up> &"
                        + " breathe','style':{'bold':true}}]}";
        taken(
                "{'type':'rich_text','elements':["
                        + section
                        + ",{'type':'rich_text_list','style':'ordered','elements':["
                        + section
                        + "]}]}");
        refused(
                "{'type':'rich_text','elements':[{'type':'text','text':'Up'}]}",
                "unsupported type");
        refused(
                "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'roman','elements':["
                        + section
                        + "]}]}",
                "bullet or ordered");
        refused(
                "{'type':'rich_text','elements':["
                        + section.replace("Sit <up> & breathe", "")
                        + "]}",
                "more than 0");
        refused(
                "{'type':'rich_text','elements':[" + section.replace("bold", "loud") + "]}",
                "invalid style");
    }

    /** Blocks: 50 to a message. Input block: modals and App Home. */
    @Test
    void what_a_message_holds() {
        taken(many(50, "{'type':'divider'}"));
        refused(many(51, "{'type':'divider'}"), "no more than 50");
        refused(
                "{'type':'input','label':"
                        + TEXT
                        + ",'element':{'type':'plain_text_input','action_id':'a'}}",
                "modals");
        refused("{'type':'banner'}", "unsupported type");
    }
}
