package dev.unhunch.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.LimitedPlatformContract;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.post.PostVerb;
import dev.unhunch.discord.Rig;
import dev.unhunch.discord.standin.DiscordStandIn;
import dev.unhunch.discord.standin.Route;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestGuild;
import dev.unhunch.discord.standin.Trouble;

import org.junit.jupiter.api.AfterEach;

import java.time.Duration;
import java.time.Instant;

/** Discord keeps what the core expects of every platform. */
class DiscordPlatformContractTest implements LimitedPlatformContract {
    private final DiscordStandIn standIn = DiscordStandIn.start();
    private final TestGuild guild = standIn.guild("Design");
    private final TestChannel general = guild.channel("general");
    private final TestChannel random = guild.channel("random");
    private final TestChannel gone = guild.channel("gone");
    private final Rig rig;

    DiscordPlatformContractTest() {
        guild.delete(gone);
        rig = Rig.connected(standIn);
    }

    @AfterEach
    void nothing_that_was_sent_broke_a_rule() {
        rig.close();
        standIn.close();
        assertThat(standIn.violations()).isEmpty();
    }

    @Override
    public ChatPlatform platform() {
        return rig.platform();
    }

    @Override
    public Instant now() {
        return Rig.CLOCK.instant();
    }

    @Override
    public Place place() {
        return Rig.place(general);
    }

    @Override
    public Place otherPlace() {
        return Rig.place(random);
    }

    @Override
    public Place gonePlace() {
        return Rig.place(gone);
    }

    @Override
    public Person person() {
        return new Person("discord", guild.id(), guild.member("Maya").id());
    }

    private TestChannel channel(Place place) {
        return place.equals(place()) ? general : random;
    }

    @Override
    public int seen(Place place, String key) {
        var done = ActionId.of(PostVerb.DONE, key, "0").wire();
        return (int)
                standIn.messages(channel(place)).stream()
                        .filter(message -> message.json().toString().contains('"' + done + '"'))
                        .count();
    }

    @Override
    public String text(Place place, String messageId) {
        return standIn.messages(channel(place)).stream()
                .filter(message -> message.id().equals(messageId))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Override
    public void losesAnswer() {
        standIn.trouble().next(1, Route.CREATE_MESSAGE, new Trouble.Kind.LosesAnswer());
    }

    @Override
    public void asksToWait(Duration delay, Posted.Scope scope) {
        // Not within what was asked for before.
        if (scope == Posted.Scope.PLATFORM) Rig.pass(delay);
        boolean global = scope == Posted.Scope.PLATFORM;
        standIn.trouble().next(1, Route.CREATE_MESSAGE, new Trouble.Kind.Limited(delay, global));
    }
}
