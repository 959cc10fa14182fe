package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Somebody's own page: what is missing, what the channels get, and how to ask. */
class HomeStoryTest {
    private static final String BEGIN = "Give a channel a daily break";
    private static final String MIX = "A mix for the neck and upper back";

    private final Team team = new Team();
    private final Chat ada = new Chat(team.bot, team.ada.person(), new Place("story", "w", "@ada"));
    private final Chat bob = new Chat(team.bot, team.bob.person(), new Place("story", "w", "@bob"));

    private static List<String> titles(List<Card> cards) {
        return cards.stream().map(Card::title).toList();
    }

    private static String words(List<Card> cards) {
        return String.join("\n", cards.stream().map(CardText::of).toList());
    }

    private Place channel(String name) {
        return new Place("story", "w", name);
    }

    private Chat in(String channel) {
        team.directory.manages(ada.person(), channel(channel));
        return new Chat(team.bot, ada.person(), channel(channel));
    }

    private void breaks(Place place) {
        var there = team.subscriptions.at(place).orElseThrow();
        team.subscriptions.save(
                there.with(new Status.Broken("an invitation")), 0, team.clock.instant());
    }

    @Test
    void at_first_it_says_what_is_to_do_and_how_to_ask() {
        var page = ada.opensHome();

        assertThat(titles(page)).containsExactly("Getting started", "How to ask");
        assertThat(words(page))
                .contains("✓ Done: I am in this workspace")
                .contains("○ To do: give a channel a daily break")
                .contains("/stretch neck")
                .contains("Every member of this workspace may change");
        assertThat(CardText.labels(page.getFirst())).containsExactly(BEGIN, "Try a stretch");
        ada.looksAt("Getting started").taps("Try a stretch");
        assertThat(ada.item()).isNotEmpty();
        ada.looksAt("How to ask").taps("All commands").sees().contains("/daily");
    }

    @Test
    void what_many_others_get_alone_hides_no_channel() {
        for (int i = 0; i < 40; i++) {
            var other = new Person("story", "w", "other" + i);
            var alone = new Place("story", "w", "@" + other.id());
            team.directory.manages(other, alone);
            new Chat(team.bot, other, alone).says("/daily subscribe 9:30 UTC");
        }
        in("general").says("/daily subscribe 9:30 UTC");

        assertThat(titles(ada.opensHome())).contains(MIX).doesNotContain("Getting started");
    }

    @Test
    void a_channel_is_chosen_and_subscribed_without_going_there() {
        ada.looksAt("Getting started").taps(BEGIN);
        assertThat(ada.form().fields())
                .extracting(Modal.Field::name)
                .containsExactly("channel", "what", "time", "days", "zone");

        ada.sends(Map.of("channel", "general", "time", "09:30"))
                .sees()
                .contains("This channel is subscribed")
                .contains("In a channel:")
                .contains("Next post: Monday 23 November, 09:30 (Berlin)");

        assertThat(team.lines()).hasSize(1);
        assertThat(team.channel().setUpBy()).isEqualTo(ada.person());
        ada.taps("Change").sends(Map.of("time", "10:15")).sees().contains("When: 10:15");
        assertThat(team.lines().getFirst().time()).hasToString("10:15");
        assertThat(team.subscriptions.at(ada.place())).isEmpty();
    }

    @Test
    void then_it_shows_what_the_channel_gets_and_every_button_means_that_channel() {
        team.ada.says("/daily subscribe 9:30 15:00");

        var page = ada.opensHome();
        assertThat(titles(page)).containsExactly(MIX, "How to ask");
        assertThat(words(page))
                .contains("In a channel:")
                .contains("09:30, Monday to Friday; 15:00, Monday to Friday")
                .contains("Next post: Monday 23 November, 09:30 (Berlin)");

        ada.looksAt(MIX).taps("Show all").sees().contains("What this channel gets");
        ada.taps("Pause").sees().contains("Paused");
        assertThat(team.channel().status()).isEqualTo(new Status.Paused());
        ada.looksAt(MIX).sees().contains("At the moment: Paused until somebody resumes it.");
        ada.taps("Show all").taps("Resume").sees().contains("It goes on");
        ada.looksAt(MIX).taps("Show all").taps("Unsubscribe").taps("Only 15:00");
        ada.taps("Stop this time").sees().contains("15:00 is off");
        assertThat(team.lines()).hasSize(1);
        assertThat(team.subscriptions.at(ada.place())).isEmpty();
    }

    @Test
    void what_cannot_be_reached_comes_first_and_one_tap_tries_again() {
        in("first").says("/daily subscribe 9:30");
        in("second").says("/daily subscribe neck 9:30");
        breaks(channel("second"));

        var page = ada.opensHome();

        assertThat(titles(page)).containsExactly("Getting started", "Neck mix", MIX, "How to ask");
        assertThat(words(page))
                .contains("○ To do: one channel cannot be reached")
                .contains("✓ Done: a channel has its daily break")
                .contains("What is missing: an invitation.");
        team.platform.opens(channel("second"), new Access.Missing(List.of("an invitation")));
        ada.looksAt("Neck mix").taps("Try again").sees().contains("I may not post");
        team.platform.opens(channel("second"), new Access.Open());
        ada.taps("Try again").sees().contains("It works again");
        assertThat(titles(ada.opensHome())).doesNotContain("Getting started");
    }

    @Test
    void channels_that_somebody_cannot_see_are_not_there_for_them() {
        team.ada.says("/daily subscribe 9:30");
        team.directory.cannotSee(bob.person(), team.place());
        assertThat(titles(bob.opensHome())).containsExactly("Getting started", "How to ask");
    }

    @Test
    void who_may_only_look_gets_no_button_that_changes() {
        team.ada.says("/daily subscribe 9:30");
        assertThat(bob.looksAt(MIX).buttons()).containsExactly("Show all");
        bob.taps("Show all").sees().contains("When: 09:30");
        assertThat(bob.buttons()).containsExactly("Next 5 posts");
        breaks(team.place());
        assertThat(titles(bob.opensHome())).containsExactly(MIX, "How to ask");
    }

    @Test
    void ten_channels_are_shown_and_the_others_counted() {
        for (int i = 0; i < 13; i++) in("channel-" + i).says("/daily subscribe 9:30");
        var page = ada.opensHome();
        assertThat(titles(page)).filteredOn(MIX::equals).hasSize(10);
        assertThat(titles(page)).contains("And 3 more channels");
    }

    @Test
    void somebodys_own_conversation_is_on_their_page_alone() {
        team.directory.manages(ada.person(), ada.place());
        ada.says("/daily subscribe 9:30").sees().contains("Our conversation is subscribed");
        assertThat(ada.looksAt(MIX).card().blocks()).hasSize(3);
        ada.sees().contains("In our conversation:");
        ada.taps("Show all").sees().contains("What our conversation gets");
        assertThat(titles(bob.opensHome())).doesNotContain(MIX);
    }

    @Test
    void a_channel_that_nobody_chose_in_our_form_is_refused() {
        ada.looksAt("Getting started").taps(BEGIN);
        var form = ada.reply();
        team.directory.cannotSee(ada.person(), channel("secret"));
        team.directory.manages(ada.person(), channel("secret"));
        for (var forged : List.of("secret", "@bob", "", " ")) {
            sends(form, forged).sees().contains("I cannot find that channel");
            assertThat(team.subscriptions.at(channel(forged))).isEmpty();
        }
        sends(form, "others").sees().contains("Somebody who manages this channel can change this");
        assertThat(team.subscriptions.at(channel("others"))).isEmpty();
    }

    private Chat sends(Reply form, String channel) {
        ada.gets(form);
        return ada.sends(Map.of("channel", channel, "time", "9:30"));
    }

    @Test
    void forged_buttons_do_nothing_elsewhere() {
        team.ada.says("/daily subscribe 9:30");
        team.directory.cannotSee(bob.person(), channel("secret"));
        var before = team.channel();
        bob.presses("1:daily-at:general:daily-pause").sees().contains("Somebody who manages");
        bob.presses("1:daily-at:general:daily-off:1").sees().contains("Somebody who manages");
        for (var wire :
                List.of(
                        "1:daily-at",
                        "1:daily-at:general",
                        "1:daily-at:secret:daily-show",
                        "1:daily-at:general:done:d%3A1%3A1%3A20261123",
                        "1:daily-at:general:daily-at:general:daily-show",
                        "1:daily-at:@ada:daily-show"))
            bob.presses(wire).sees().as(wire).contains("I cannot find that channel");
        assertThat(team.channel()).isEqualTo(before);
    }

    @Test
    void what_was_filled_in_is_kept_until_we_are_invited() {
        team.platform.opens(team.place(), new Access.Missing(List.of("an invitation")));
        ada.looksAt("Getting started")
                .taps(BEGIN)
                .sends(Map.of("channel", "general", "time", "9:30", "zone", "Tokyo"))
                .sees()
                .contains("What is missing: an invitation.");
        team.platform.opens(team.place(), new Access.Open());
        ada.taps("Try again").sees().contains("09:30 (Tokyo)");
        assertThat(team.lines()).hasSize(1);
    }

    @Test
    void a_slip_in_the_form_is_mended_for_the_same_channel() {
        ada.looksAt("Getting started").taps(BEGIN);
        ada.sends(Map.of("channel", "general", "time", "25:00"))
                .sees()
                .contains("hours go from 0 to 23");
        ada.taps("Fill in a form").sends(Map.of("time", "9:30")).sees().contains("subscribed");
        assertThat(team.lines()).hasSize(1);
    }

    @Test
    void a_zone_that_has_to_be_asked_for_comes_after_the_form() {
        team.directory.isToBeAsked(ada.person());
        ada.looksAt("Getting started").taps(BEGIN);
        assertThat(zone()).isEmpty();
        ada.waits();
        assertThat(zone()).isEqualTo("Europe/Berlin");
        assertThat(ada.form().fields()).hasSize(5);

        team.ada.says("/daily subscribe").waits();
        team.ada.sends(Map.of("time", "9:30")).sees().contains("(Berlin)");
    }

    private String zone() {
        return ada.form().fields().stream()
                .filter(Modal.Field.Words.class::isInstance)
                .map(Modal.Field.Words.class::cast)
                .flatMap(each -> each.initial().stream())
                .findFirst()
                .orElse("");
    }

    @Test
    void one_button_of_each_card_is_the_one_that_most_people_want() {
        in("broken").says("/daily subscribe 9:30");
        breaks(channel("broken"));
        for (var card : ada.opensHome())
            assertThat(card.actionRows().stream().flatMap(List::stream))
                    .filteredOn(each ->
                            each instanceof Action.Button(_, _, var emphasis)
                                    && emphasis == Action.Emphasis.MAIN)
                    .hasSizeLessThan(2);
    }
}
