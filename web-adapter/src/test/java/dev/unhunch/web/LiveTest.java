package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Found;
import dev.unhunch.web.room.TestTranscript;
import dev.unhunch.web.room.TestTranscript.Failure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.support.ui.FluentWait;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@Timeout(30)
class LiveTest {
    private static final int MORE_THAN_BUFFERS_HOLD = 3_000;

    private static final Place GENERAL = new Place("web", "trial", "general");

    private final TestTranscript transcript = new TestTranscript();
    private final TrialServer server = TrialServer.over(transcript, new FakeBot(), 0);
    private final Client client = Client.of(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_public_card_comes_to_everybody_who_looks_at_the_channel() throws IOException {
        try (var jonas = new Page("jonas", "general")) {
            client.say("maya", "general", "/share");
            assertThat(jonas.next("message")).contains("Neck side turn").doesNotContain("/share");
        }
    }

    @Test
    void a_private_answer_comes_to_its_person_alone() throws IOException {
        try (var jonas = new Page("jonas", "general");
                var maya = new Page("maya", "general");
                var elsewhere = new Page("maya", "design-team")) {
            client.say("maya", "general", "/stretch neck");
            client.say("jonas", "design-team", "/share");
            client.say("jonas", "general", "/share");
            assertThat(maya.next("message")).contains("/stretch neck");
            assertThat(maya.next("message")).contains("Neck side turn", "\"onlyYou\":true");
            assertThat(elsewhere.next("message")).contains("shared", "\"onlyYou\":false");
            assertThat(jonas.next("message")).contains("\"text\":\"/share\"");
        }
    }

    @Test
    void a_post_of_one_key_comes_once_and_its_changes_come_as_changes() throws IOException {
        var platform = server.chat.platform();
        try (var jonas = new Page("jonas", "general");
                var priya = new Page("priya", "general")) {
            post(platform, "First");
            post(platform, "Second");
            var id = ((Found.Yes) platform.find(GENERAL, "key")).messageId();
            platform.edit(GENERAL, id, SampleCards.words("Third", "Well."));
            for (var page : List.of(jonas, priya)) {
                assertThat(page.next("message")).contains("First", id);
                assertThat(page.nextEvent()).isEqualTo("changed");
                assertThat(page.nextLine("data: ")).contains("Third", id);
            }
        }
    }

    @Test
    void a_post_of_which_the_store_was_not_sure_comes_once_it_is_found() throws IOException {
        var platform = server.chat.platform();
        try (var jonas = new Page("jonas", "general")) {
            transcript.fail(Failure.AFTER);
            post(platform, "Unsure");
            transcript.fail(Failure.NONE);
            platform.find(GENERAL, "key");
            platform.find(GENERAL, "key");
            client.say("maya", "general", "/share");
            assertThat(jonas.next("message")).contains("Unsure");
            assertThat(jonas.next("message")).contains("shared");
        }
    }

    private static void post(ChatPlatform platform, String title) {
        platform.post(GENERAL, SampleCards.words(title, "Up."), "key", Instant.MAX);
    }

    @Test
    void a_silent_connection_shows_signs_of_life() throws IOException {
        try (var page = new Page("maya", "general")) {
            assertThat(page.nextLine(":")).isEqualTo(":");
            assertThat(page.nextLine(":")).isEqualTo(":");
        }
    }

    @Test
    void a_page_that_was_closed_is_forgotten() throws IOException {
        try (var page = new Page("maya", "general")) {
            assertThat(page.nextLine(":")).isEqualTo(":");
            assertThat(server.chat.openPages()).isEqualTo(1);
        }
        untilNoPageIsOpen();
    }

    @Test
    void closing_the_chat_ends_every_open_page() throws IOException {
        try (var page = new Page("maya", "general")) {
            assertThat(page.nextLine(":")).isEqualTo(":");
            server.chat.close();
            assertThat(page.ends()).isTrue();
        }
    }

    @Test
    void a_page_that_stopped_reading_is_cut_off_while_others_go_on() throws IOException {
        try (var stuck = new Page("maya", "general")) {
            for (int n = 0; n < MORE_THAN_BUFFERS_HOLD && server.chat.openPages() > 0; n++)
                assertThat(client.say("maya", "general", "/largest").path("messages")).hasSize(2);
            untilNoPageIsOpen();
            assertThat(stuck.socket.isConnected()).isTrue();
        }
    }

    @Test
    void an_unknown_seat_is_a_bad_request() {
        assertThat(client.get("/api/events?person=maya").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/events?person=maya&channel=secret").statusCode())
                .isEqualTo(400);
    }

    private void untilNoPageIsOpen() {
        new FluentWait<>(server.chat)
                .withTimeout(Duration.ofSeconds(10))
                .pollingEvery(Duration.ofMillis(50))
                .until(chat -> chat.openPages() == 0);
    }

    /** An open page, as far as the wire is concerned. */
    private final class Page implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;

        Page(String person, String channel) throws IOException {
            socket = new Socket();
            // A small window, so that little fits on its way to a page that does not read.
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
            lines =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var request =
                    "GET /api/events?person=%s&channel=%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n"
                            .formatted(person, channel, server.port());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(next("ready")).isEqualTo("{}");
        }

        String next(String event) throws IOException {
            nextLine("event: " + event);
            return nextLine("data: ").substring("data: ".length());
        }

        String nextEvent() throws IOException {
            return nextLine("event: ").substring("event: ".length());
        }

        String nextLine(String start) throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                if (line.startsWith(start)) return line;
            throw new AssertionError("ended before " + start);
        }

        /**
         * Whether the answer ends before a hundred more heartbeats: with its empty chunk (RFC 9112,
         * section 7.1) or, where the interrupt met it in the middle of a write, with the
         * connection.
         */
        boolean ends() throws IOException {
            for (int heard = 0; heard < 100; heard++) {
                var line = lines.readLine();
                if (line == null || line.equals("0")) return true;
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
