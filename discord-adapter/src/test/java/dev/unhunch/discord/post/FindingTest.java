package dev.unhunch.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.ChatPlatformContract;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Posted;
import dev.unhunch.discord.Rig;
import dev.unhunch.discord.standin.DiscordStandIn;
import dev.unhunch.discord.standin.Route;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestGuild;
import dev.unhunch.discord.standin.TestPerson;
import dev.unhunch.discord.standin.Trouble;

import net.dv8tion.jda.api.Permission;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Looks for a post when nobody knows whether it is there. */
class FindingTest {
    private final DiscordStandIn standIn = DiscordStandIn.start();
    private final TestGuild guild = standIn.guild("Design");
    private final TestChannel general = guild.channel("general");
    private final TestPerson maya = guild.member("Maya");
    private final Rig rig = Rig.connected(standIn);

    @AfterEach
    void nothing_that_was_sent_broke_a_rule() {
        rig.close();
        standIn.close();
        assertThat(standIn.violations()).isEmpty();
    }

    private static String key(int daysAgo) {
        var day = LocalDate.ofInstant(Rig.CLOCK.instant(), ZoneOffset.UTC).minusDays(daysAgo);
        return "d:1z:1:" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private String post(Place place) {
        var card = ChatPlatformContract.card("Two minutes", key(0));
        var posted = rig.platform().post(place, card, key(0), Rig.inTime());
        assertThat(posted).isInstanceOf(Posted.Delivered.class);
        return ((Posted.Delivered) posted).messageId();
    }

    private Found find(String key) {
        return rig.platform().find(Rig.place(general), key);
    }

    private void fail(Trouble.Kind kind) {
        standIn.trouble().next(9, Route.LIST_MESSAGES, kind);
    }

    @Test
    void it_looks_behind_whatever_was_written_since() {
        var id = post(Rig.place(general));
        for (int n = 0; n < 250; n++) standIn.says(maya, general, "Lunch? " + n);
        assertThat(find(key(0))).isEqualTo(new Found.Yes(id));
        assertThat(standIn.requests(Route.LIST_MESSAGES)).isEqualTo(3);
    }

    @Test
    void it_looks_no_further_back_than_the_day_of_the_post() {
        for (int n = 0; n < 250; n++) standIn.says(maya, general, "Lunch? " + n);
        assertThat(find(key(-5))).isEqualTo(new Found.No());
        assertThat(standIn.requests(Route.LIST_MESSAGES)).isEqualTo(1);
    }

    @Test
    void in_a_channel_with_too_many_messages_it_says_so() {
        for (int n = 0; n < 2_001; n++) standIn.says(maya, general, "Lunch? " + n);
        standIn.limit(Route.LIST_MESSAGES, 100, Duration.ofSeconds(1));
        assertThat(find(key(0))).isEqualTo(new Found.CannotTell("more than 2000 messages since"));
    }

    @Test
    void without_the_right_to_read_history_an_empty_answer_proves_nothing() {
        post(Rig.place(general));
        guild.botMay(general, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);
        Rig.await("JDA knows", () -> find(key(0)) instanceof Found.CannotTell);
    }

    @Test
    void a_channel_closed_to_us_may_hold_it_and_one_that_is_gone_does_not() {
        post(Rig.place(general));
        guild.botMay(general);
        assertThat(find(key(0))).isInstanceOf(Found.CannotTell.class);
        guild.delete(general);
        assertThat(find(key(0))).isEqualTo(new Found.No());
    }

    @Test
    void a_look_that_fails_is_made_again_later() {
        post(Rig.place(general));
        fail(new Trouble.Kind.Fails(500));
        assertThat(find(key(0))).isEqualTo(new Found.NotNow("HTTP 500"));
        fail(new Trouble.Kind.Breaks());
        assertThat(find(key(0))).isInstanceOf(Found.NotNow.class);
    }

    @Test
    void a_long_wait_is_left_to_the_engine_and_a_short_one_sat_out() {
        var id = post(Rig.place(general));
        standIn.trouble()
                .next(
                        1,
                        Route.LIST_MESSAGES,
                        new Trouble.Kind.Limited(Duration.ofSeconds(60), false));
        assertThat(find(key(0))).isInstanceOf(Found.NotNow.class);
        var other = guild.channel("random");
        post(Rig.place(other));
        for (int n = 0; n < 7; n++)
            assertThat(rig.platform().find(Rig.place(other), key(0))).isInstanceOf(Found.Yes.class);
        assertThat(id).isNotBlank();
        assertThat(standIn.limited()).isZero();
    }

    @Test
    void a_post_to_one_person_is_found_too() {
        var place = new Place("discord", "", "@" + maya.id());
        assertThat(rig.platform().find(place, key(0))).isEqualTo(new Found.No());
        var id = post(place);
        assertThat(rig.platform().find(place, key(0))).isEqualTo(new Found.Yes(id));
    }

    @Test
    void before_we_know_who_we_are_nothing_can_be_found() {
        rig.close();
        assertThat(find(key(0))).isEqualTo(new Found.NotNow("not connected"));
    }
}
