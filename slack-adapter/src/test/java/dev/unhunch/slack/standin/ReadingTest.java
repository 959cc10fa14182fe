package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** conversations.* and files.*. */
class ReadingTest extends StandInCase {
    ReadingTest() {
        super(
                StandInSettings.usual()
                        .withoutRateLimits()
                        .granting(
                                "channels:history",
                                "channels:read",
                                "chat:write",
                                "files:read",
                                "files:write"));
    }

    private RawApp.Got history(String more) {
        return app.call("conversations.history", "{'channel':'" + general.id() + "'" + more + "}");
    }

    private String post(String text) {
        return app.call(
                        "chat.postMessage",
                        "{'channel':'"
                                + general.id()
                                + "','text':'"
                                + text
                                + "','metadata':{'event_type':'unhunch_post','event_payload':{'key':'"
                                + text
                                + "'}}}")
                .json()
                .path("ts")
                .asText();
    }

    /** conversations.history &gt; include_all_metadata. */
    @Test
    void metadata_comes_on_demand_only() {
        post("one");
        assertThat(history("").json().path("messages").get(0).has("metadata")).isFalse();
        assertThat(
                        history(",'include_all_metadata':true")
                                .json()
                                .at("/messages/0/metadata/event_payload/key")
                                .asText())
                .isEqualTo("one");
    }

    /** conversations.history &gt; Pagination; newest first, after {@code oldest}. */
    @Test
    void history_comes_in_pages_and_from_a_time_on() {
        String first = post("one");
        post("two");
        post("three");
        var page = history(",'limit':2").json();
        assertThat(page.at("/messages/0/text").asText()).isEqualTo("three");
        assertThat(page.path("has_more").asBoolean()).isTrue();
        var rest =
                history(
                                ",'limit':2,'cursor':'"
                                        + page.at("/response_metadata/next_cursor").asText()
                                        + "'")
                        .json();
        assertThat(rest.path("messages")).hasSize(1);
        assertThat(history(",'oldest':'" + first + "'").json().path("messages")).hasSize(2);
        assertThat(history(",'oldest':'" + first + "','inclusive':true").json().path("messages"))
                .hasSize(3);
    }

    /** chat.postMessage &gt; Errors: invalid_metadata_format. */
    @Test
    void half_metadata_is_refused() {
        var got =
                app.call(
                        "chat.postMessage",
                        "{'channel':'"
                                + general.id()
                                + "','text':'Up','metadata':{'event_type':'x'}}");
        assertThat(got.error()).isEqualTo("invalid_metadata_format");
    }

    /** conversations.info and conversations.members. */
    @Test
    void a_channel_tells_what_it_is_and_who_is_in_it() {
        var shared = team.sharedChannel("outside").createdBy(ada);
        var json =
                app.call("conversations.info", "{'channel':'" + shared.id() + "'}")
                        .json()
                        .path("channel");
        assertThat(json.path("is_ext_shared").asBoolean()).isTrue();
        assertThat(json.path("creator").asText()).isEqualTo(ada.id());
        var members =
                app.call("conversations.members", "{'channel':'" + shared.id() + "','limit':1}")
                        .json();
        assertThat(members.path("members")).hasSize(1);
        assertThat(members.at("/response_metadata/next_cursor").asText()).isNotEmpty();
    }

    /** files.completeUploadExternal: "asynchronous"; a picture that is not ready is no picture. */
    @Test
    void an_upload_can_be_shown_when_it_is_ready() {
        slack.filesAreReadyAfter(1);
        var begun =
                app.call("files.getUploadURLExternal", "{'filename':'neck.png','length':3}").json();
        String id = begun.path("file_id").asText();
        app.post(begun.path("upload_url").asText(), "application/octet-stream", "png", "");
        assertThat(
                        app.call("files.completeUploadExternal", "{'files':[{'id':'" + id + "'}]}")
                                .error())
                .isEmpty();
        String picture = "[{'type':'image','alt_text':'A neck','slack_file':{'id':'" + id + "'}}]";
        assertThat(postBlocks(picture).error()).isEqualTo("invalid_blocks");
        assertThat(
                        app.call("files.info", "{'file':'" + id + "'}")
                                .json()
                                .at("/file/mimetype")
                                .asText())
                .isEmpty();
        assertThat(
                        app.call("files.info", "{'file':'" + id + "'}")
                                .json()
                                .at("/file/mimetype")
                                .asText())
                .isEqualTo("image/png");
        assertThat(postBlocks(picture).error()).isEmpty();
        assertThat(slack.uploads().get(id)).hasSize(3);
    }

    /** files.getUploadURLExternal &gt; length. */
    @Test
    void an_upload_of_another_length_is_a_violation() {
        var begun =
                app.call("files.getUploadURLExternal", "{'filename':'neck.png','length':3}").json();
        assertThat(
                        app.post(
                                        begun.path("upload_url").asText(),
                                        "application/octet-stream",
                                        "longer",
                                        "")
                                .status())
                .isEqualTo(400);
        assertThat(slack.violations()).singleElement().asString().contains("length");
    }
}
