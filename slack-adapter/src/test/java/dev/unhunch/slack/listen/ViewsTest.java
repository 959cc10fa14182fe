package dev.unhunch.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.slack.standin.TestView;
import dev.unhunch.slack.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What people tap in views, and the page that each has with us. */
class ViewsTest {
    private final Live live = new Live();

    @AfterEach
    void nothing_is_broken() {
        var violations = live.slack.violations();
        live.close();
        assertThat(violations).isEmpty();
    }

    private TestView shortcut() {
        return live.ada.shortcut("take-a-stretch-break").view();
    }

    private TestView home() {
        live.bot.answers = _ -> new Reply.Home(List.of(page("First"), page("Second")));
        live.ada.opensHome();
        return live.ada.home();
    }

    private static Card page(String title) {
        return new Card(
                title,
                List.of(new Block.Text(Rich.of("Words of " + title))),
                List.of(List.of(Action.Button.plain(title, ActionId.of("same")))),
                title);
    }

    @Test
    void the_shortcut_shows_its_answer_in_a_view() {
        live.bot.answers = _ -> ScriptedBot.ephemeral("A title of many more characters");

        assertThat(shortcut().title()).as("nothing is read twice").isEqualTo("Unhunch");
        assertThat(shortcut().text()).contains("A title of many more characters");
    }

    @Test
    void a_tap_in_a_view_changes_the_view() {
        var view = shortcut();
        live.bot.answers = _ -> ScriptedBot.update("Another one");

        live.ada.presses(view, "Go");
        live.awaits(() -> view.text().contains("Another one"));
        assertThat(live.ada.direct().posts()).isEmpty();
    }

    @Test
    void a_view_that_changed_meanwhile_shows_the_last_answer() {
        var view = shortcut();
        live.bot.answers = _ -> ScriptedBot.update("Another one");
        live.slack.trouble().next(1, "views.update", new Trouble.Kind.Refuses("hash_conflict"));

        live.ada.presses(view, "Go");
        live.awaits(() -> view.text().contains("Another one"));
    }

    @Test
    void an_answer_to_a_view_that_is_gone_comes_directly() {
        var view = shortcut();
        live.bot.answers = _ -> ScriptedBot.update("Another one");
        live.slack.trouble().next(1, "views.update", new Trouble.Kind.Refuses("not_found"));

        live.ada.presses(view, "Go");
        assertThat(live.ada.direct().awaitPosts(1).getFirst().text()).contains("Another one");
    }

    @Test
    void a_form_opens_on_top_of_a_view() {
        var view = shortcut();
        live.bot.answers = _ -> new Reply.OpenModal(FormsTest.everything());

        assertThat(live.ada.presses(view, "Go").view().title()).isEqualTo("Daily post");
        assertThat(view.isClosed()).isFalse();
    }

    @Test
    void a_page_shows_its_cards_one_below_the_other() {
        var home = home();

        assertThat(home.text()).containsSubsequence("Words of First", "Words of Second");
        assertThat(home.buttons()).containsExactly("First", "Second");
    }

    @Test
    void taps_on_a_page_mean_the_same_and_are_answered_in_a_view() {
        var home = home();
        live.bot.forgets();
        live.bot.answers = _ -> ScriptedBot.update("Answer");

        assertThat(live.ada.presses(home, "Second").view().text()).contains("Words of Answer");
        assertThat(live.bot.hears()).extracting("press").isEqualTo("1:same");
        assertThat(home.edits()).isZero();
    }

    @Test
    void a_tap_on_a_page_that_is_answered_too_late_is_answered_directly() {
        var home = home();
        live.bot.answers = _ -> ScriptedBot.update("Answer");
        live.slack.trouble().next(1, "views.open", new Trouble.Kind.Refuses("expired_trigger_id"));

        live.ada.presses(home, "First");
        assertThat(live.ada.direct().awaitPosts(1).getFirst().text()).contains("Answer");
    }

    @Test
    void what_is_shared_from_a_view_is_posted_where_the_view_was_opened() {
        var view = shortcut();
        live.bot.answers = _ -> ScriptedBot.toAll("Shared");

        live.ada.presses(view, "Go");
        assertThat(live.ada.direct().awaitPosts(1).getFirst().text()).contains("Shared");
    }

    /** A view hides what goes on in the channel. */
    @Test
    void a_view_says_whether_what_was_shared_from_it_arrived() {
        live.bot.answers = _ -> new Reply.OpenModal(FormsTest.everything());
        var form = live.ada.command(live.general, "/daily").view();
        live.bot.answers = _ -> ScriptedBot.ephemeral("Found");
        var view = live.ada.fillsIn(form, Map.of()).view();
        live.bot.answers = _ -> ScriptedBot.toAll("Nice stretch");
        live.slack
                .trouble()
                .next(1, "chat.postMessage", new Trouble.Kind.Refuses("not_in_channel"));
        live.ada.presses(view, "Go");
        live.awaits(() -> view.text().contains("/invite @Unhunch"));
        assertThat(live.general.posts()).isEmpty();
        assertThat(live.ada.direct().posts()).isEmpty();
    }

    @Test
    void a_view_says_that_what_was_shared_from_it_is_there() {
        var view = shortcut();
        live.bot.answers = _ -> ScriptedBot.toAll("Nice stretch");
        live.ada.presses(view, "Go");
        live.awaits(() -> view.text().startsWith("Shared"));
    }

    @Test
    void a_page_is_drawn_anew_each_time() {
        home();
        live.bot.answers = _ -> new Reply.Home(List.of(page("Third")));

        live.ada.opensHome();
        live.awaits(() -> live.ada.home().text().contains("Third"));
    }
}
