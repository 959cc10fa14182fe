package dev.unhunch.discord.post;

import dev.unhunch.discord.rest.Answer;
import dev.unhunch.discord.rest.Rest;
import dev.unhunch.discord.rest.Wish;

import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The channels of direct conversations; one person's stays the same, so most are asked for once.
 */
final class DirectMessages {
    private static final int MOST_KNOWN = 10_000;

    private final Rest rest;
    private final SequencedMap<String, String> known = new LinkedHashMap<>();

    DirectMessages(Rest rest) {
        this.rest = rest;
    }

    /** Opens a conversation: {@link Answer.Done} with the channel's id, or why not. */
    Answer open(String person, Duration within, Duration patience) {
        var there = known(person);
        if (there.isPresent()) return new Answer.Done(there.get());
        var body = Wish.body(DataObject.empty().put("recipient_id", person), List.of());
        var answer = rest.send(Wish.create("users/@me/channels", body, patience), within);
        return answer instanceof Answer.Done(var text) ? read(person, text) : answer;
    }

    private Answer read(String person, String text) {
        try {
            var id = DataObject.fromJson(text).getString("id");
            if (!Channels.isId(id)) return new Answer.Lost(0, "a channel without an id");
            remember(person, id);
            return new Answer.Done(id);
        } catch (ParsingException _) {
            return new Answer.Lost(0, "an answer without a channel");
        }
    }

    private synchronized Optional<String> known(String person) {
        return Optional.ofNullable(known.get(person));
    }

    private synchronized void remember(String person, String channel) {
        if (known.size() >= MOST_KNOWN) known.pollFirstEntry();
        known.put(person, channel);
    }

    /** Asks anew next time. */
    synchronized void forget(String person) {
        known.remove(person);
    }
}
