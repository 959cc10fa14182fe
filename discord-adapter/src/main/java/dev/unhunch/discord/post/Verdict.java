package dev.unhunch.discord.post;

import dev.unhunch.core.port.Posted;
import dev.unhunch.discord.rest.Answer;

import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.time.Duration;
import java.util.Set;
import java.util.function.IntFunction;

/** What an answer means for a post (developers/topics/opcodes-and-status-codes). */
final class Verdict {
    /** The channel, server or person is not there any more. */
    private static final Set<Integer> GONE = Set.of(10003, 10004, 10013);

    /**
     * It is closed to us: no access, direct messages closed, no permission, no common server, not a
     * channel for messages, put away or locked, not in this country.
     */
    private static final Set<Integer> CLOSED =
            Set.of(
                    40007, 40058, 50001, 50007, 50008, 50013, 50024, 50033, 50083, 50095, 50278,
                    160005);

    /** For the moment only: too fast, switched off for a while, stopped by the network. */
    private static final Set<Integer> FOR_NOW =
            Set.of(20016, 20028, 20029, 40003, 40004, 40006, 40062, 40333);

    private static final Duration LATER = Duration.ofMinutes(1);

    private Verdict() {}

    /**
     * @param missing says in Discord's words what a code is about
     */
    static Posted of(Answer answer, IntFunction<String> missing) {
        return switch (answer) {
            case Answer.Done(var body) -> delivered(body);
            case Answer.Wait(var delay, var scope, _) -> new Posted.RetryAfter(delay, scope);
            case Answer.Lost(_, var why) -> new Posted.Uncertain(why);
            case Answer.Denied denied -> denied(denied, missing);
        };
    }

    private static Posted delivered(String body) {
        try {
            return new Posted.Delivered(DataObject.fromJson(body).getString("id"));
        } catch (ParsingException _) {
            return new Posted.Uncertain("an answer without a message");
        }
    }

    private static Posted denied(Answer.Denied denied, IntFunction<String> missing) {
        if (isClosed(denied)) return new Posted.Undeliverable(missing.apply(denied.code()));
        if (isForNow(denied)) return new Posted.RetryAfter(LATER, Posted.Scope.CHANNEL);
        if (isNotAboutThis(denied)) return new Posted.RetryAfter(LATER, Posted.Scope.PLATFORM);
        return new Posted.Refused(
                "HTTP " + denied.status() + ", code " + denied.code() + ": " + denied.about());
    }

    /** Whether Discord says that the place is gone. */
    static boolean isGone(Answer.Denied denied) {
        return GONE.contains(denied.code());
    }

    /** Whether Discord says that the place is gone or closed to us. */
    static boolean isClosed(Answer.Denied denied) {
        return isGone(denied) || CLOSED.contains(denied.code());
    }

    private static boolean isForNow(Answer.Denied denied) {
        return FOR_NOW.contains(denied.code());
    }

    /**
     * A token that is no longer known, or a refusal that is not Discord's own, is the same
     * everywhere: it must not end what people set up.
     */
    private static boolean isNotAboutThis(Answer.Denied denied) {
        return denied.status() == 401
                || (denied.code() == 0 && (denied.status() == 403 || denied.status() == 404));
    }
}
