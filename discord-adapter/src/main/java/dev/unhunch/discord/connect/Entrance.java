package dev.unhunch.discord.connect;

import dev.unhunch.discord.rest.Answer;
import dev.unhunch.discord.rest.Rest;
import dev.unhunch.discord.rest.Wish;
import dev.unhunch.discord.text.Words;

import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.time.Duration;

/** What Discord says before anybody connects ({@code GET /gateway/bot}). */
sealed interface Entrance {
    /**
     * Come in.
     *
     * @param url the gateway's address
     * @param shards how many it recommends
     * @param atOnce how many shards may begin at the same time
     */
    record Open(String url, int shards, int atOnce) implements Entrance {}

    /**
     * Later.
     *
     * @param atLeast how long to wait; often zero
     */
    record Later(String why, Duration atLeast) implements Entrance {}

    /** Never, as things are. */
    record Shut(String why) implements Entrance {}

    /** Asks; the answer comes within that time. */
    static Entrance ask(Rest rest, Duration within) {
        var wish = Wish.read("gateway/bot", "gateway/bot", Duration.ZERO);
        return switch (rest.send(wish, within)) {
            case Answer.Done(var body) -> read(body);
            case Answer.Wait(var delay, _, var why) -> new Later(why, delay);
            case Answer.Lost(_, var why) -> new Later(why, Duration.ZERO);
            case Answer.Denied(var status, var code, _) ->
                    status == 401
                            ? new Shut(Words.say("refused.token"))
                            : new Later("HTTP " + status + ", code " + code, Duration.ZERO);
        };
    }

    private static Entrance read(String body) {
        try {
            var json = DataObject.fromJson(body);
            var limit = json.optObject("session_start_limit").orElseGet(DataObject::empty);
            if (limit.getInt("remaining", 1) <= 0)
                return new Later(
                        "no more new sessions today",
                        Duration.ofMillis(limit.getLong("reset_after", 0)));
            return new Open(
                    json.getString("url"),
                    Math.max(1, json.getInt("shards")),
                    Math.max(1, limit.getInt("max_concurrency", 1)));
        } catch (ParsingException _) {
            return new Later("an answer that is none of Discord’s", Duration.ZERO);
        }
    }
}
