package dev.unhunch.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;

import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.slack.api.SlackSdk;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.draw.PictureSource;
import dev.unhunch.slack.team.Languages;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.team.Teams;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whatever comes in is acknowledged, and what is no id of Slack's reaches nobody. */
class ReadingTest {
    private static final class Nowhere implements Teams, Languages, WorkspaceNews {
        @Override
        public Optional<Team> find(String id) {
            return Optional.empty();
        }

        @Override
        public boolean forget(String id) {
            return true;
        }

        @Override
        public void joined(Workspace workspace) {}

        @Override
        public Optional<Locale> known(Person person) {
            return Optional.empty();
        }

        @Override
        public Locale of(Person person) {
            return Locale.ENGLISH;
        }

        @Override
        public void left(Workspace workspace) {}

        @Override
        public void present(String platform, Set<String> ids, Predicate<String> isSeen) {}
    }

    private final ScriptedBot bot = new ScriptedBot();
    private final App app = app();

    private App app() {
        var nowhere = new Nowhere();
        return Handlers.app(
                bot,
                new Listening(
                        SlackSdk.at(URI.create("http://127.0.0.1:9/api/")),
                        nowhere,
                        nowhere,
                        new CardDrawing(PictureSource.NONE),
                        nowhere,
                        new MemoryMemos(),
                        InstantSource.system(),
                        new Later()));
    }

    private String answer(String payload) throws Exception {
        var request =
                new SlackRequestParser(app.config())
                        .parse(
                                SlackRequestParser.HttpRequest.builder()
                                        .socketMode(true)
                                        .requestUri("")
                                        .remoteAddress("")
                                        .queryString(Map.of())
                                        .requestBody(payload.replace('\'', '"'))
                                        .headers(new RequestHeaders(Map.of()))
                                        .build());
        var response = app.run(request);
        assertThat(response.getStatusCode()).isEqualTo(200);
        return Optional.ofNullable(response.getBody()).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'command':'/stretch'}",
                "{'command':'/stretch','team_id':'T1','user_id':'U1'}",
                "{'command':'/x','team_id':'T1','user_id':'U1> <!here','channel_id':'C1'}",
                "{'command':'/x','team_id':'../T1','user_id':'U1','channel_id':'C1'}",
                "{'command':'/x','team_id':'T1','user_id':'U1','channel_id':'@U2;'}",
                "{'type':'block_actions','user':{'id':'U1'},'team':{'id':'T1'}}",
                "{'type':'block_actions','user':{'id':'U1'},'team':{'id':'T1'},'actions':[]}",
                "{'type':'block_actions','user':{'id':'U1'},'team':{'id':'T1'},"
                        + "'channel':{'id':'C1'},'actions':[{'action_id':'link#3'}]}",
                "{'type':'block_actions','user':{'id':'U1'},'actions':[{'action_id':'1:a'}],"
                        + "'channel':{'id':'C1'}}",
                "{'type':'view_submission','user':{'id':'U1'},'view':{'type':'modal'}}",
                "{'type':'view_closed','user':{'id':'U1'},'view':{'type':'modal'}}",
                "{'type':'shortcut','user':{'id':'none'},'callback_id':'x'}",
                "{'type':'event_callback','event':{'type':'message'}}",
                "{'type':'event_callback','event':{'type':'app_mention','user':7}}",
                "{'type':'event_callback','event':{'type':'tokens_revoked','tokens':{}}}",
                "{'type':'event_callback','event':{'type':'brand_new'},'authorizations':[]}"
            })
    void what_is_forged_or_broken_is_acknowledged_and_reaches_nobody(String payload)
            throws Exception {
        assertThat(answer(payload)).isEmpty();
        assertThat(bot.heardNothingElse()).isTrue();
    }

    @Test
    void a_form_with_odd_answers_is_read() throws Exception {
        bot.answers = _ -> ScriptedBot.ephemeral("Sent");
        assertThat(
                        answer(
                                "{'type':'view_submission','user':{'id':'U1'},'team':{'id':'T1'},"
                                        + "'view':{'type':'modal','id':'V1','state':{'values':{"
                                        + "'a':{'a':{'type':'plain_text_input','value':null}},"
                                        + "'b#2':{'x':{'type':'timepicker',"
                                        + "'selected_time':'09:30'}},"
                                        + "'c':{},"
                                        + "'d':{'d':{'type':'checkboxes',"
                                        + "'selected_options':[]}}}}}}"))
                .contains("\"response_action\":\"update\"");
        assertThat(bot.hears()).extracting("fields").isEqualTo(Map.of("b", "09:30"));
    }

    @Test
    void the_same_command_twice_is_answered_once() throws Exception {
        var typed =
                "{'command':'/stretch','team_id':'T1','user_id':'U1','channel_id':'C1',"
                        + "'trigger_id':'1.2.3'}";

        assertThat(answer(typed)).contains("Heard");
        assertThat(answer(typed)).isEmpty();
    }

    @Test
    void words_are_read_as_they_were_typed() {
        assertThat(Words.read("<@U1> neck &lt;3 &amp;amp; <https://a.b|a.b> <https://c>", "U1"))
                .isEqualTo("neck <3 &amp; a.b https://c");
        assertThat(Words.read("<@U2> hello", "U1")).isEqualTo("@U2 hello");
        assertThat(Words.read("<<<|>>> |", "")).isNotNull();
    }
}
