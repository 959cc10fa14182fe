package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Locale;
import java.util.function.Supplier;

/** Asks the core, and has an answer even where it has none. */
final class Answers {
    private static final Logger log = LoggerFactory.getLogger(Answers.class);

    private Answers() {}

    /**
     * What the bot says.
     *
     * @param read may throw where what came in cannot be read
     * @param locale for the case that there is no answer
     */
    static Reply of(Bot bot, Supplier<Incoming> read, Locale locale) {
        try {
            return bot.answer(read.get());
        } catch (RuntimeException problem) {
            log.error("Could not answer what came in", problem);
            return new Reply.Ephemeral(Sentences.broken(locale), new Subject.OfError());
        }
    }
}
