package dev.unhunch.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Managers;
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
import java.util.concurrent.CountDownLatch;

/** Who may change what another place is subscribed to. */
class DiscordDirectoryTest {
    private final DiscordStandIn standIn = DiscordStandIn.start();
    private final TestGuild guild = standIn.guild("Design");
    private final TestChannel general = guild.channel("general");
    private final TestPerson maya = guild.member("Maya");
    private final TestPerson priya = guild.member("Priya", Permission.MANAGE_CHANNEL);
    private final TestPerson sam = guild.member("Sam", Permission.MANAGE_SERVER);
    private final TestPerson lea = guild.member("Lea");

    private Rig connected() {
        guild.may(lea, general, Permission.VIEW_CHANNEL, Permission.MANAGE_CHANNEL);
        return Rig.connected(standIn);
    }

    @AfterEach
    void close() {
        standIn.close();
    }

    private boolean may(Rig rig, TestPerson who, Place where) {
        var person = new Person("discord", guild.id(), who.id());
        return rig.discord().directory().mayManage(person, where, Managers.MEMBERS);
    }

    @Test
    void managing_the_channel_or_the_server_is_what_counts() {
        var random = guild.channel("random");
        try (var rig = connected()) {
            assertThat(may(rig, maya, Rig.place(general))).isFalse();
            assertThat(may(rig, priya, Rig.place(general))).isTrue();
            assertThat(may(rig, sam, Rig.place(general))).isTrue();
            assertThat(may(rig, lea, Rig.place(general))).isTrue();
            assertThat(may(rig, lea, Rig.place(random))).isFalse();
        }
        assertThat(standIn.violations()).isEmpty();
    }

    @Test
    void strangers_and_strange_places_are_refused() {
        var stranger = standIn.person("Nobody");
        try (var rig = connected()) {
            assertThat(may(rig, stranger, Rig.place(general))).isFalse();
            assertThat(may(rig, priya, new Place("discord", "123", general.id()))).isFalse();
            assertThat(may(rig, priya, new Place("discord", guild.id(), "123"))).isFalse();
            assertThat(may(rig, sam, new Place("discord", "", general.id()))).isFalse();
        }
    }

    @Test
    void everybody_may_manage_their_own_conversation_and_nobody_elses() {
        try (var rig = connected()) {
            assertThat(may(rig, maya, new Place("discord", "", "@" + maya.id()))).isTrue();
            assertThat(may(rig, priya, new Place("discord", "", "@" + maya.id()))).isFalse();
        }
        assertThat(standIn.requests(Route.GET_MEMBER)).isZero();
    }

    @Test
    void where_discord_does_not_answer_in_time_it_is_a_no() {
        try (var rig = connected()) {
            var until = new CountDownLatch(1);
            standIn.trouble().next(3, Route.GET_MEMBER, new Trouble.Kind.Hangs(until));
            long begun = System.nanoTime();
            assertThat(may(rig, priya, Rig.place(general))).isFalse();
            assertThat(System.nanoTime() - begun).isLessThan(Duration.ofMillis(2_900).toNanos());
            until.countDown();
        }
    }
}
