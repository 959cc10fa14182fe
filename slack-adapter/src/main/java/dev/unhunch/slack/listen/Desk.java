package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the core, and has an answer even where it has none. */
record Desk(Bot bot, Listening parts, Roads roads) {
    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    static Desk of(Bot bot, Listening parts) {
        return new Desk(
                bot, parts, new Roads(new Calls(parts.sdk(), parts.teams()), parts.drawing()));
    }

    Later later() {
        return parts.later();
    }

    /** The same caller in their language, where it is known without asking Slack. */
    Caller known(Caller caller) {
        return parts.languages().known(caller.person()).map(caller::reading).orElse(caller);
    }

    Reply ask(Incoming incoming) {
        try {
            return bot.answer(incoming.reading(parts.languages().of(incoming.caller().person())));
        } catch (RuntimeException | StackOverflowError problem) {
            later().failed(log, "answer what came in", problem);
            return new Reply.Ephemeral(
                    Sentences.broken(incoming.caller().locale()), new Subject.OfError());
        }
    }
}
