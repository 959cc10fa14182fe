package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Place;

import org.junit.jupiter.api.Test;

import java.time.ZoneId;

/** Who may change what a channel gets: those who run the workspace decide. */
class HouseRulesStoryTest {
    private static final String RULES = "Who may change daily posts";
    private static final String ONLY = "Admins and the channel’s creator";

    private final Team team = new Team();
    private final Chat bob = team.bob;
    private final Chat boss = page("boss");

    private Chat page(String person) {
        var chat = new Chat(team.bot, person);
        return new Chat(team.bot, chat.person(), new Place("story", "w", "@" + person));
    }

    HouseRulesStoryTest() {
        team.directory.runs(boss.person()).isMember(bob.person());
        team.directory.livesIn(bob.person(), ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_member_may_until_admins_keep_it_to_themselves_and_creators() {
        bob.says("/daily subscribe 9:30").sees().contains("This channel is subscribed");

        boss.looksAt(RULES).sees().contains("Every member of this workspace may change");
        boss.chooses(ONLY).sees().contains("Decided").contains("Only admins of this workspace");

        bob.says("/daily pause").sees().contains("Somebody who manages this channel can");
        team.ada.says("/daily pause").sees().contains("Paused");
        new Chat(team.bot, boss.person(), team.place()).says("/daily resume").sees().contains("on");

        boss.looksAt(RULES).chooses("Every member");
        bob.says("/daily pause").sees().contains("Paused");
    }

    @Test
    void all_others_read_the_rule_and_cannot_change_it() {
        var page = page("bob");
        assertThat(page.opensHome()).extracting(Card::title).doesNotContain(RULES);
        var menu = boss.looksAt(RULES).card();

        page.shows(menu).chooses(ONLY).sees().contains("Admins of this workspace decide this");

        bob.says("/daily subscribe 9:30").sees().contains("This channel is subscribed");
        boss.looksAt(RULES).chooses(ONLY);
        page.looksAt("How to ask").sees().contains("Only admins of this workspace");
    }

    @Test
    void a_choice_that_nobody_offered_decides_nothing() {
        boss.looksAt(RULES).chooses(ONLY);
        boss.picks("1:home-managers", "EVERYBODY").sees().contains(RULES);
        boss.presses("1:home-managers").sees().contains("Only admins of this workspace");
    }
}
