package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may do what: tokens, scopes, channels. Errors are those of each method's page. */
class AccessRulesTest extends StandInCase {
    /** auth.test, and Authentication &gt; Checking scopes: x-oauth-scopes. */
    @Test
    void a_right_token_learns_whose_it_is_and_what_it_may() {
        var got = app.call("auth.test", "{}");
        assertThat(got.json().path("team_id").asText()).isEqualTo(team.id());
        assertThat(got.response().headers().firstValue("x-oauth-scopes").orElse(""))
                .contains("chat:write");
    }

    /** Web API &gt; Authentication: header, or a form's field. */
    @Test
    void a_token_may_come_in_a_form() {
        assertThat(app.form("auth.test", "token=" + slack.botToken()).error()).isEmpty();
    }

    @Test
    void no_token_and_a_wrong_one_open_nothing() {
        assertThat(app.form("auth.test", "").error()).isEqualTo("not_authed");
        assertThat(app.call("xoxb-wrong", "auth.test", "{}").error()).isEqualTo("invalid_auth");
    }

    /** apps.connections.open: an app-level token only. */
    @Test
    void each_kind_of_token_has_its_methods() {
        assertThat(app.call("apps.connections.open", "{}").error())
                .isEqualTo("not_allowed_token_type");
        assertThat(app.call(slack.appToken(), "chat.postMessage", "{}").error())
                .isEqualTo("not_allowed_token_type");
    }

    /** chat.postMessage &gt; Errors: missing_scope. */
    @Test
    void a_missing_scope_is_named() {
        team.grants("users:read");
        var got = postText(general, "Up");
        assertThat(got.error()).isEqualTo("missing_scope");
        assertThat(got.json().path("needed").asText()).isEqualTo("chat:write");
        assertThat(got.json().path("provided").asText()).isEqualTo("users:read");
    }

    /** conversations.history: the scope goes by the channel's kind. */
    @Test
    void reading_needs_the_scope_of_the_channels_kind() {
        team.grants("channels:history");
        var inner = team.privateChannel("inner");
        assertThat(app.call("conversations.history", "{'channel':'" + general.id() + "'}").error())
                .isEmpty();
        assertThat(
                        app.call("conversations.history", "{'channel':'" + inner.id() + "'}")
                                .json()
                                .path("needed")
                                .asText())
                .isEqualTo("groups:history");
    }

    /** chat.postMessage &gt; Errors: not_in_channel, channel_not_found, is_archived. */
    @Test
    void a_bot_posts_only_where_it_is_and_where_one_can() {
        assertThat(postText(team.channel("far").withoutBot(), "Up").error())
                .isEqualTo("not_in_channel");
        assertThat(postText(team.privateChannel("inner").withoutBot(), "Up").error())
                .isEqualTo("channel_not_found");
        assertThat(postText(team.channel("old").archived(), "Up").error()).isEqualTo("is_archived");
        team.channel("closed").closesToApps();
        assertThat(postText(team.channel("closed"), "Up").error()).isEqualTo("restricted_action");
        general.delete();
        assertThat(postText(general, "Up").error()).isEqualTo("channel_not_found");
    }

    /** chat.postMessage &gt; Channels: a user's id stands for the conversation with that user. */
    @Test
    void a_post_to_a_person_opens_the_conversation_with_them() {
        var got = app.call("chat.postMessage", "{'channel':'" + ada.id() + "','text':'Up'}");
        assertThat(got.json().path("channel").asText())
                .isEqualTo(ada.direct().id())
                .startsWith("D");
        assertThat(ada.direct().posts()).hasSize(1);
    }

    /** chat.postEphemeral &gt; Errors: user_not_in_channel. */
    @Test
    void only_a_member_is_whispered_to() {
        var bob = team.person("Bob");
        String to = "{'channel':'" + general.id() + "','text':'Up','user':'";
        assertThat(app.call("chat.postEphemeral", to + bob.id() + "'}").error())
                .isEqualTo("user_not_in_channel");
        assertThat(app.call("chat.postEphemeral", to + "U0'}").error()).isEqualTo("user_not_found");
        assertThat(app.call("chat.postEphemeral", to + ada.id() + "'}").error()).isEmpty();
        assertThat(ada.ephemerals(general)).hasSize(1);
        assertThat(general.posts()).isEmpty();
    }

    /** chat.postEphemeral: it cannot be changed by chat.update. */
    @Test
    void an_ephemeral_message_is_not_changed_by_its_time() {
        app.call(
                "chat.postEphemeral",
                "{'channel':'" + general.id() + "','text':'Up','user':'" + ada.id() + "'}");
        String ts = ada.ephemerals(general).getFirst().ts();
        var got =
                app.call(
                        "chat.update",
                        "{'channel':'" + general.id() + "','ts':'" + ts + "','text':'Down'}");
        assertThat(got.error()).isEqualTo("message_not_found");
        assertThat(slack.violations()).singleElement().asString().contains("ephemeral");
    }

    /** users.info: roles and zone; the locale on demand only. */
    @Test
    void a_persons_profile_names_role_and_zone() {
        var boss = team.owner("Boss").livesIn("Pacific/Chatham").speaks("de-DE");
        var json =
                app.call("users.info", "{'user':'" + boss.id() + "','include_locale':true}")
                        .json()
                        .path("user");
        assertThat(json.path("tz").asText()).isEqualTo("Pacific/Chatham");
        assertThat(json.path("locale").asText()).isEqualTo("de-DE");
        assertThat(json.path("is_owner").asBoolean()).isTrue();
        var guest =
                app.call("users.info", "{'user':'" + team.singleChannelGuest("Gus").id() + "'}")
                        .json()
                        .path("user");
        assertThat(guest.path("is_ultra_restricted").asBoolean()).isTrue();
        assertThat(guest.has("locale")).isFalse();
    }

    /** Authentication &gt; Errors: token_revoked, account_inactive. */
    @Test
    void tokens_end() {
        slack.revokeTokens(team);
        assertThat(app.call("auth.test", "{}").error()).isEqualTo("token_revoked");
        var other = slack.team("Sales");
        String token = other.installsWith("chat:write");
        slack.uninstalls(other.admin("Root"));
        assertThat(app.call(token, "auth.test", "{}").error()).isEqualTo("account_inactive");
    }
}
