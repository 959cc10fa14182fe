package dev.unhunch.discord.register;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.text.Texts;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Brings the bot's commands into Discord's own list of them. */
public record CommandRegistration(Bot bot) {
    private static final Logger log = LoggerFactory.getLogger(CommandRegistration.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /**
     * Compares with what is listed and changes only what differs: Discord allows 200 new commands a
     * day (Discord docs, "Application Commands"). Returns at once. What fails is logged and tried
     * again, after 5 seconds at first and after an hour at most, until the connection is given up.
     */
    public void bring(JDA jda) {
        bring(jda, FIRST_WAIT);
    }

    void bring(JDA jda, Duration firstWait) {
        Thread.startVirtualThread(() -> new Errand(jda, bot).compare(firstWait));
    }

    private record Errand(JDA jda, Bot bot) {
        private List<SlashCommandData> ours() {
            return new Listing(Texts::in).of(bot.commands());
        }

        void compare(Duration wait) {
            try {
                jda.retrieveCommands(true)
                        .queue(listed -> settle(listed, wait), problem -> again(problem, wait));
            } catch (RuntimeException problem) {
                again(problem, wait);
            }
        }

        private void settle(List<Command> listed, Duration wait) {
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

        private void replace(List<SlashCommandData> ours, Duration wait) {
            jda.updateCommands()
                    .addCommands(ours)
                    .queue(
                            all -> log.info("Discord lists {} commands anew", all.size()),
                            problem -> again(problem, wait));
        }

        private void again(Throwable problem, Duration wait) {
            if (isOver()) return;
            log.warn("Could not list the commands: {}; next try in {}", problem.toString(), wait);
            var next = wait.multipliedBy(2);
            CompletableFuture.delayedExecutor(
                            wait.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(() -> {
                        if (!isOver())
                            compare(next.compareTo(LONGEST_WAIT) < 0 ? next : LONGEST_WAIT);
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
