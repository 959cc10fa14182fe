package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Managers;
import dev.unhunch.web.room.World;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneId;
import java.util.Map;

class WebDirectoryTest {
    private final TrialServer server = TrialServer.with(new FakeBot());
    private final Client client = Client.of(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "sam, general, true",
        "maya, general, false",
        "maya, direct, true",
        "sam, direct, true"
    })
    void admins_manage_channels_and_everybody_their_own_conversation(
            String person, String channel, boolean may) {
        var seat = World.trial().seat(person, channel).orElseThrow();
        assertThat(server.chat.directory().mayManage(seat.person(), seat.place(), Managers.MEMBERS))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "web, sam, '', direct-maya",
        "web, maya, '', direct-sam",
        "web, sam, trial, gone",
        "web, nobody, trial, general",
        "web, nobody, '', direct-nobody",
        "slack, sam, trial, general"
    })
    void nobody_manages_what_is_not_theirs(
            String platform, String person, String workspace, String channel) {
        assertThat(
                        server.chat
                                .directory()
                                .mayManage(
                                        new Person(platform, "trial", person),
                                        new Place("web", workspace, channel),
                                        Managers.MEMBERS))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/say", "/api/act", "/api/submit"})
    void the_zone_is_the_one_that_the_person_s_page_sent_last(String path) {
        send(path, "maya", "Europe/Berlin");
        send(path, "maya", "America/New_York");
        send(path, "jonas", "Asia/Kolkata");
        assertThat(zone("maya")).isEqualTo("America/New_York");
        assertThat(zone("jonas")).isEqualTo("Asia/Kolkata");
        assertThat(zone("priya")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "EST5", "+02:00", "../../etc", "europe/berlin"})
    void what_is_no_zone_changes_nothing(String sent) {
        send("/api/say", "maya", "Europe/Berlin");
        send("/api/say", "maya", sent);
        assertThat(zone("maya")).isEqualTo("Europe/Berlin");
    }

    @Test
    void a_zone_of_somebody_unknown_is_not_kept() {
        send("/api/say", "nobody", "Europe/Berlin");
        assertThat(zone("nobody")).isEmpty();
    }

    private void send(String path, String person, String zone) {
        var what = Map.of("text", "hi", "press", "1:done", "form", "1:save", "zone", zone);
        client.send(path, person, "general", what);
    }

    private String zone(String person) {
        return server.chat
                .directory()
                .zone(new Person("web", "trial", person))
                .map(ZoneId::getId)
                .orElse("");
    }
}
