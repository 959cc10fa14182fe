package dev.unhunch.discord.register;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.text.Texts;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Brings the bot's commands into Discord's own list of them. */
public record CommandRegistration(Bot bot) {
    private static final Logger log = LoggerFactory.getLogger(CommandRegistration.class);
    private static final int FIRST_WAIT_SECONDS = 5;
    private static final int LONGEST_WAIT_SECONDS = 3_600;

    /**
     * Compares with what is listed and changes only what differs: Discord allows 200 new commands a
     * day (Discord docs, "Application Commands"). Returns at once. What fails is logged and tried
     * again, after 5 seconds at first and after an hour at most, until the connection is given up.
     */
    public void bring(JDA jda) {
        Thread.startVirtualThread(() -> new Errand(jda, bot).compare(FIRST_WAIT_SECONDS));
    }

    private record Errand(JDA jda, Bot bot) {
        private List<SlashCommandData> ours() {
            return new Listing(Texts::in).of(bot.commands());
        }

        void compare(int wait) {
            try {
                jda.retrieveCommands(true)
                        .queue(listed -> settle(listed, wait), problem -> again(problem, wait));
            } catch (RuntimeException problem) {
                again(problem, wait);
            }
        }

        private void settle(List<Command> listed, int wait) {
            try {
                var ours = ours();
                if (differs(ours, listed)) replace(ours, wait);
                else log.info("Discord lists all {} commands as they are", ours.size());
            } catch (RuntimeException problem) {
                again(problem, wait);
            }
        }

        private static boolean differs(List<SlashCommandData> ours, List<Command> listed) {
            try {
                return Difference.between(
                        ours, listed.stream().map(CommandData::fromCommand).toList());
            } catch (RuntimeException notOurs) {
                log.debug("What is listed cannot be read", notOurs);
                return true;
            }
        }

        private void replace(List<SlashCommandData> ours, int wait) {
            jda.updateCommands()
                    .addCommands(ours)
                    .queue(
                            all -> log.info("Discord lists {} commands anew", all.size()),
                            problem -> again(problem, wait));
        }

        private void again(Throwable problem, int wait) {
            if (isOver()) return;
            log.warn("Could not list the commands: {}; next try in {} s", problem, wait);
            CompletableFuture.delayedExecutor(wait, TimeUnit.SECONDS, Thread::startVirtualThread)
                    .execute(() -> {
                        if (!isOver()) compare(Math.min(wait * 2, LONGEST_WAIT_SECONDS));
                    });
        }

        private boolean isOver() {
            return switch (jda.getStatus()) {
                case SHUTTING_DOWN, SHUTDOWN, FAILED_TO_LOGIN -> true;
                default -> false;
            };
        }
    }
}
