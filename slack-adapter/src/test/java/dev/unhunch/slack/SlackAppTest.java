package dev.unhunch.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.ChatPlatformContract;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.MemoryLeases;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Posted;
import dev.unhunch.slack.standin.SlackStandIn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;

/** The whole adapter over sockets, from its start to its goodbye. */
class SlackAppTest {
    private static final String KEY = "d:1z:1:20261123";

    private final SlackStandIn slack = SlackStandIn.start();
    private final BlockingQueue<Connection> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<Set<String>> present = new LinkedBlockingQueue<>();
    private final SlackApp app =
            new SlackApp(
                    new SlackSettings(
                            new SlackSettings.Mode.Socket(
                                    new Secret(slack.botToken()), new Secret(slack.appToken())),
                            URI.create(slack.apiUrl()),
                            Optional.empty()),
                    new SlackPorts(
                            Pictures.NONE,
                            new MemoryLeases(slack.clock()),
                            new MemoryMemos(),
                            new News(),
                            slack.clock(),
                            "test",
                            states::add));

    private final class News implements WorkspaceNews {
        @Override
        public void joined(Workspace workspace) {}

        @Override
        public void left(Workspace workspace) {}

        @Override
        public void present(String platform, Set<String> ids, Predicate<String> isSeen) {
            present.add(ids);
        }
    }

    @AfterEach
    void close() {
        app.close();
        slack.close();
        assertThat(slack.violations()).isEmpty();
    }

    /** Says back what it was asked. */
    private static class Echo implements Bot {
        @Override
        public Reply answer(Incoming incoming) {
            var words = incoming instanceof Incoming.FreeText(_, var text) ? text : "?";
            var card = new Card("Up", List.of(new Block.Text(Rich.of(words))), List.of(), "Up");
            return new Reply.Ephemeral(card, new Subject.OfHelp());
        }

        @Override
        public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
            return List.of();
        }

        @Override
        public List<CommandSpec> commands() {
            return List.of();
        }
    }

    @Test
    void an_answer_that_was_begun_still_arrives_when_everything_ends() throws Exception {
        var begun = new CountDownLatch(1);
        var may = new CountDownLatch(1);
        app.start(
                new Echo() {
                    @Override
                    public Reply answer(Incoming incoming) {
                        if (incoming instanceof Incoming.FreeText(_, var text)
                                && text.contains("slow")) {
                            begun.countDown();
                            await(may);
                        }
                        return super.answer(incoming);
                    }
                });
        slack.awaitLinks(1);
        var general = slack.team().channel("general");
        var answer = slack.team().person("Ada").command(general, "/stretch slow");
        await(begun);
        answer.ack();
        var end = Thread.startVirtualThread(app::close);
        slack.awaitLinks(0);
        may.countDown();
        assertThat(answer.text()).contains("slow");
        end.join();
    }

    @Test
    void removed_from_its_only_workspace_it_says_what_to_do_and_lets_go() throws Exception {
        app.start(new Echo());
        slack.awaitLinks(1);
        while (!(states.take() instanceof Connection.Connected))
            assertThat(app.connection()).isNotInstanceOf(Connection.Refused.class);
        slack.uninstalls(slack.team().admin("Ada"));
        slack.awaitLinks(0);

        assertThat(app.connection())
                .isInstanceOfSatisfying(
                        Connection.Refused.class,
                        refused -> assertThat(refused.why()).startsWith("SLACK_BOT_TOKEN"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void commands_are_answered_posts_are_there_and_the_goodbye_closes_the_socket()
            throws Exception {
        assertThat(app.connection()).isEqualTo(new Connection.Connecting());
        app.start(new Echo());
        assertThat(states.take()).isEqualTo(new Connection.Connected());
        slack.awaitLinks(1);
        assertThat(present.take()).containsExactly(slack.team().id());
        var general = slack.team().channel("general");
        var ada = slack.team().person("Ada");
        assertThat(ada.command(general.with(ada), "/stretch neck").text()).contains("neck");
        var place = new Place("slack", slack.team().id(), general.id());
        var soon = slack.clock().instant().plusSeconds(10);
        var card = ChatPlatformContract.card("Two minutes", KEY);
        assertThat(app.platform().post(place, card, KEY, soon))
                .isInstanceOf(Posted.Delivered.class);
        app.close();
        slack.awaitLinks(0);
        assertThat(states).isEmpty();
    }
}
