package dev.unhunch.discord.post;

import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.port.Found;
import dev.unhunch.discord.rest.Answer;
import dev.unhunch.discord.rest.Rest;
import dev.unhunch.discord.rest.Wish;

import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/** Looks for a post among the messages of a channel, from the newest back to before its day. */
final class History {
    private static final int PAGE = 100;
    private static final int PAGES = 20;

    /** For one page, and for standing in line before it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration WITHIN = Duration.ofSeconds(15);

    /** Further than any zone is from Greenwich, and a day for clocks that are wrong. */
    private static final int DAYS_BEFORE = 2;

    private final Rest rest;

    History(Rest rest) {
        this.rest = rest;
    }

    /**
     * Looks.
     *
     * @param readable whether an empty history means that there are no messages: without the right
     *     to read it Discord answers with none (resources/message, get channel messages)
     */
    Found find(String channel, Marker marker, Optional<Boolean> readable) {
        long oldest = oldest(marker.key());
        var before = "";
        for (int page = 0; page < PAGES; page++) {
            var path = "channels/" + channel + "/messages?limit=" + PAGE + before;
            var bucket = "channels/" + channel + "/messages";
            var answer = rest.send(Wish.read(path, bucket, PATIENCE), WITHIN);
            if (!(answer instanceof Answer.Done(var body))) return unread(answer);
            var messages = messages(body);
            if (messages.isEmpty()) return new Found.NotNow("an answer without messages");
            var found = on(messages.get(), marker);
            if (found.isPresent()) return new Found.Yes(found.get());
            if (page == 0 && messages.get().isEmpty()) return nothing(readable);
            if (messages.get().length() < PAGE) return new Found.No();
            var last = messages.get().getObject(PAGE - 1).getString("id");
            if (Long.parseLong(last) < oldest) return new Found.No();
            before = "&before=" + last;
        }
        return new Found.CannotTell("more than " + PAGE * PAGES + " messages since");
    }

    private static Optional<String> on(DataArray messages, Marker marker) {
        for (int n = 0; n < messages.length(); n++) {
            DataObject message = messages.getObject(n);
            if (marker.isOn(message)) return Optional.of(message.getString("id"));
        }
        return Optional.empty();
    }

    private static Found nothing(Optional<Boolean> readable) {
        if (readable.isEmpty()) return new Found.NotNow("the channel’s permissions are not known");
        return readable.get()
                ? new Found.No()
                : new Found.CannotTell("no permission to read the channel’s history");
    }

    /**
     * In a channel that is gone nobody sees anything twice, and posting will say that it is gone.
     * One that is only closed to us may hold the post, and may be open again the next moment.
     */
    private static Found unread(Answer answer) {
        return switch (answer) {
            case Answer.Done(_) -> new Found.NotNow("an answer without messages");
            case Answer.Wait(_, _, var why) -> new Found.NotNow(why);
            case Answer.Lost(_, var why) -> new Found.NotNow(why);
            case Answer.Denied denied -> denied(denied);
        };
    }

    private static Found denied(Answer.Denied denied) {
        if (Verdict.isGone(denied)) return new Found.No();
        var why = "HTTP " + denied.status() + ", code " + denied.code();
        return Verdict.isClosed(denied) ? new Found.CannotTell(why) : new Found.NotNow(why);
    }

    private static Optional<DataArray> messages(String body) {
        try {
            return Optional.of(DataArray.fromJson(body));
        } catch (ParsingException _) {
            return Optional.empty();
        }
    }

    /** The id that a message would have that was sent just before the post's day; 0 for none. */
    private static long oldest(String key) {
        return DeliveryKey.parse(key)
                .map(each -> each.date().minusDays(DAYS_BEFORE).atStartOfDay(ZoneOffset.UTC))
                .map(at -> Math.max(0, TimeUtil.getDiscordTimestamp(at.toInstant().toEpochMilli())))
                .orElse(0L);
    }
}
