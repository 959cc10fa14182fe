package dev.unhunch.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.ChatPlatformContract;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.port.Posted.Scope;
import dev.unhunch.discord.Rig;
import dev.unhunch.discord.standin.DiscordStandIn;
import dev.unhunch.discord.standin.Route;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestGuild;
import dev.unhunch.discord.standin.Trouble;

import net.dv8tion.jda.api.Permission;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What Discord answers to a post, and what we make of it. */
class PostingTest {
    private static final String KEY = "d:1z:1:20261123";
    private static final Card CARD = ChatPlatformContract.card("Two minutes", KEY);

    private final DiscordStandIn standIn = DiscordStandIn.start();
    private final TestGuild guild = standIn.guild("Design");
    private final TestChannel general = guild.channel("general");
    private final Rig rig = Rig.connected(standIn);

    @AfterEach
    void nothing_that_was_sent_broke_a_rule() {
        rig.close();
        standIn.close();
        assertThat(standIn.violations()).isEmpty();
    }

    private Posted post(TestChannel channel) {
        return rig.platform().post(Rig.place(channel), CARD, KEY, Rig.inTime());
    }

    private void next(int times, Trouble.Kind kind) {
        standIn.trouble().next(times, Route.CREATE_MESSAGE, kind);
    }

    private int posts() {
        return standIn.messagesOfBot(general).size();
    }

    @Test
    void a_missing_permission_is_named_in_discords_words() {
        guild.botMay(general, Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);
        Rig.await(
                "JDA knows",
                () -> rig.platform().access(Rig.place(general)) instanceof Access.Missing);
        assertThat(rig.platform().access(Rig.place(general)))
                .isEqualTo(new Access.Missing(List.of("Send Messages", "Attach Files")));
        assertThat(post(general))
                .isEqualTo(new Posted.Undeliverable("Send Messages, Attach Files"));
    }

    @Test
    void a_hidden_channel_is_undeliverable() {
        guild.botMay(general);
        assertThat(post(general)).isInstanceOf(Posted.Undeliverable.class);
    }

    @Test
    void a_channel_deleted_a_moment_ago_is_undeliverable() {
        guild.delete(general);
        assertThat(post(general)).isEqualTo(new Posted.Undeliverable("the channel (it is gone)"));
    }

    @Test
    void a_server_that_we_left_is_undeliverable_even_before_the_gateway_says_so() {
        standIn.gateway().freezes();
        guild.removeBot();
        assertThat(post(general)).isInstanceOf(Posted.Undeliverable.class);
    }

    @Test
    void a_forum_takes_no_messages() {
        var forum = guild.forum("ideas");
        Rig.await(
                "JDA knows",
                () -> rig.platform().access(Rig.place(forum)) instanceof Access.NotHere);
        assertThat(post(forum))
                .isEqualTo(new Posted.Undeliverable("a channel that takes messages"));
    }

    @Test
    void a_thread_is_known_as_one() {
        var thread = guild.thread(general, "lunch");
        Rig.await(
                "JDA knows",
                () -> rig.platform().access(Rig.place(thread)) instanceof Access.InThread);
    }

    @Test
    void a_server_without_the_bot_is_not_here() {
        var other = standIn.guildWithoutBot("Elsewhere").channel("general");
        assertThat(rig.platform().access(Rig.place(other))).isEqualTo(new Access.NotHere());
        assertThat(rig.platform().access(new Place("discord", "", "123")))
                .isEqualTo(new Access.NotHere());
    }

    @Test
    void closed_direct_messages_are_undeliverable_and_open_ones_are_opened_once() {
        var maya = guild.member("Maya");
        var person = new Person("discord", guild.id(), maya.id());
        var place = new Place("discord", "", "@" + maya.id());
        assertThat(rig.platform().tell(person, CARD, KEY, Rig.inTime()))
                .isEqualTo(rig.platform().post(place, CARD, KEY, Rig.inTime()))
                .isInstanceOf(Posted.Delivered.class);
        assertThat(standIn.requests(Route.OPEN_DIRECT)).isEqualTo(1);
        assertThat(standIn.messagesOfBot(standIn.direct(maya))).hasSize(1);
        maya.closesDirectMessages();
        assertThat(rig.platform().tell(person, CARD, "n:2", Rig.inTime()))
                .isEqualTo(new Posted.Undeliverable("a way to write to this person directly"));
        assertThat(rig.platform().access(place)).isEqualTo(new Access.Open());
    }

    @Test
    void an_answer_that_says_nothing_of_the_post_is_uncertain_and_nothing_is_sent_again() {
        next(1, new Trouble.Kind.Fails(500));
        assertThat(post(general)).isEqualTo(new Posted.Uncertain("HTTP 500"));
        assertThat(standIn.requests(Route.CREATE_MESSAGE)).isEqualTo(1);
    }

    @Test
    void an_overloaded_discord_is_asked_again_by_the_same_name() {
        next(2, new Trouble.Kind.Fails(503));
        assertThat(post(general)).isInstanceOf(Posted.Delivered.class);
        assertThat(standIn.requests(Route.CREATE_MESSAGE)).isEqualTo(3);
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void a_break_before_discord_had_it_is_mended() {
        next(1, new Trouble.Kind.Breaks());
        assertThat(post(general)).isInstanceOf(Posted.Delivered.class);
        next(9, new Trouble.Kind.Breaks());
        assertThat(rig.platform().post(Rig.place(general), CARD, "other", Rig.inTime()))
                .isInstanceOf(Posted.Uncertain.class);
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void a_lost_answer_is_asked_for_again_and_brings_the_first_message() {
        next(1, new Trouble.Kind.LosesAnswer());
        assertThat(post(general)).isInstanceOf(Posted.Delivered.class);
        assertThat(posts()).isEqualTo(1);
    }

    /**
     * Over a connection just made, and over one that was used before, which OkHttp mends itself.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_may_be_there_stays_uncertain_although_the_next_try_is_told_to_wait(boolean used) {
        if (used) rig.platform().find(Rig.place(guild.channel("random")), KEY);
        next(1, new Trouble.Kind.LosesAnswer());
        next(1, new Trouble.Kind.Limited(Duration.ofSeconds(30), false));
        for (int n = 0; n < 2; n++) {
            assertThat(post(general))
                    .as("post " + n)
                    .isInstanceOf(n == 0 ? Posted.Uncertain.class : Posted.RetryAfter.class);
            assertThat(posts()).isEqualTo(1);
        }
    }

    @Test
    void a_discord_that_hangs_is_left_at_the_deadline() {
        var until = new CountDownLatch(1);
        next(2, new Trouble.Kind.Hangs(until));
        long begun = System.nanoTime();
        var soon = Rig.CLOCK.instant().plusMillis(600);
        assertThat(rig.platform().post(Rig.place(general), CARD, KEY, soon))
                .isInstanceOf(Posted.Uncertain.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(500), Duration.ofSeconds(3));
        until.countDown();
    }

    @ParameterizedTest
    @CsvSource({"401", "403", "404"})
    void a_refusal_that_is_not_about_the_place_ends_nothing(int status) {
        next(1, new Trouble.Kind.Fails(status));
        assertThat(post(general))
                .isEqualTo(new Posted.RetryAfter(Duration.ofMinutes(1), Scope.PLATFORM));
    }

    @Test
    void a_card_that_discord_does_not_take_is_refused_without_a_word_of_it() {
        next(1, new Trouble.Kind.Fails(400));
        assertThat(post(general))
                .isInstanceOfSatisfying(
                        Posted.Refused.class,
                        it -> assertThat(it.why()).contains("400").doesNotContain("Two minutes"));
    }

    @Test
    void an_empty_bucket_is_not_knocked_at_and_others_are_not_held_up() {
        for (int n = 0; n < 5; n++)
            assertThat(rig.platform().post(Rig.place(general), CARD, "n" + n, Rig.inTime()))
                    .isInstanceOf(Posted.Delivered.class);
        assertThat(rig.platform().post(Rig.place(general), CARD, "n5", Rig.inTime()))
                .isInstanceOfSatisfying(
                        Posted.RetryAfter.class,
                        wait -> {
                            assertThat(wait.scope()).isEqualTo(Scope.CHANNEL);
                            assertThat(wait.delay())
                                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
                        });
        assertThat(post(guild.channel("random"))).isInstanceOf(Posted.Delivered.class);
        assertThat(standIn.limited()).isZero();
    }

    @Test
    void a_limit_over_everything_holds_the_next_post_without_a_request() {
        next(1, new Trouble.Kind.Limited(Duration.ofSeconds(20), true));
        assertThat(post(general)).isInstanceOf(Posted.RetryAfter.class);
        assertThat(post(guild.channel("random")))
                .isInstanceOfSatisfying(
                        Posted.RetryAfter.class,
                        wait -> assertThat(wait.scope()).isEqualTo(Scope.PLATFORM));
        assertThat(standIn.requests(Route.CREATE_MESSAGE)).isEqualTo(1);
    }

    @Test
    void what_was_never_written_because_nobody_listens_may_be_tried_again() {
        var away = DiscordStandIn.start();
        var settings = Rig.settings(away);
        away.close();
        try (var lonely = Rig.started(settings)) {
            assertThat(lonely.platform().post(Rig.place(general), CARD, KEY, Rig.inTime()))
                    .isEqualTo(new Posted.RetryAfter(Duration.ofSeconds(5), Scope.PLATFORM));
            assertThat(lonely.platform().reach().remainders()).isEmpty();
        }
    }

    @Test
    void posts_go_on_while_the_gateway_is_lost() {
        standIn.gateway().refuses();
        standIn.gateway().dropConnections();
        assertThat(post(general)).isInstanceOf(Posted.Delivered.class);
        assertThat(rig.platform().reach().remainders()).containsExactly(0);
    }

    @Test
    void an_edit_of_what_is_gone_or_never_was_is_no_edit() {
        var posted = (Posted.Delivered) post(general);
        standIn.delete(standIn.messagesOfBot(general).getFirst());
        var place = Rig.place(general);
        for (var id : List.of(posted.messageId(), "", "x", "9".repeat(40), "../../../users/@me"))
            assertThat(rig.platform().edit(place, id, CARD)).as(id).isFalse();
    }

    @Test
    void strange_places_never_reach_the_wire() {
        for (var channel : List.of("", "x", "1/messages/2", "@", "@x", "9".repeat(30)))
            assertThat(
                            rig.platform()
                                    .post(
                                            new Place("discord", guild.id(), channel),
                                            CARD,
                                            KEY,
                                            Rig.inTime()))
                    .as(channel)
                    .isInstanceOf(Posted.Undeliverable.class);
        assertThat(standIn.requests(Route.CREATE_MESSAGE)).isZero();
    }
}
