package dev.unhunch.benchmarks.discord;

import dev.unhunch.discord.standin.DiscordStandIn;
import dev.unhunch.discord.standin.Exchange;
import dev.unhunch.discord.standin.StandInSettings;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** One process with a bot, and a Discord of its own in this process. */
final class Sitting implements AutoCloseable {
    /** What people ask, in turn; the trivial bot gets the very same. */
    private static final List<Asked> ASKED =
            List.of(
                    new Asked("stretch", "what", "neck"),
                    new Asked("posture", "topic", "phone"),
                    new Asked("routine", "what", "2 min"));

    /** Whoever is connected still has to read about its servers. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final DiscordStandIn discord;
    private final TestChannel channel;
    private final TestPerson person;
    private final Process process;
    private int count;

    /** What somebody asks with one option. */
    private record Asked(String command, String option, String value) {
        /** The interaction's data, as a client sends it; the bot looks at names only. */
        String data() {
            return """
            {"id":"1","name":"%s","type":1,"options":[{"name":"%s","type":3,"value":"%s"}]}\
            """
                    .formatted(command, option, value);
        }
    }

    private Sitting(DiscordStandIn discord, Process process) {
        this.discord = discord;
        this.process = process;
        var guild = discord.guild("Design");
        channel = guild.channel("general");
        person = guild.member("Ada");
    }

    /** Starts one and waits until it is connected. */
    static Sitting start(Contender who, Way way, Stage stage) throws IOException {
        var discord = DiscordStandIn.start(StandInSettings.usual().withoutBodyChecks());
        discord.guild("Design").channel("general");
        var sitting = new Sitting(discord, process(who, way, stage, discord));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (discord.gateway().connected() == 0 && System.nanoTime() < end) pass(GLANCE);
        if (discord.gateway().connected() == 0)
            throw new IllegalStateException(who + " did not connect, see " + stage.log(who));
        pass(SETTLING);
        return sitting;
    }

    private static Process process(Contender who, Way way, Stage stage, DiscordStandIn discord)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(stage.flags());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(who.main(way, stage));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(stage.log(who).toFile()));
        builder.environment().putAll(environment(stage, discord));
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private static Map<String, String> environment(Stage stage, DiscordStandIn discord) {
        var environment = new HashMap<String, String>();
        environment.put("DISCORD_TOKEN", discord.token());
        environment.put("DISCORD_API_URL", discord.apiUrl());
        environment.put("DISCORD_GATEWAY_URL", discord.gatewayUrl());
        environment.put("UNHUNCH_DATA_DIR", stage.data().toString());
        return environment;
    }

    private Exchange ask() {
        return discord.slashRaw(person, channel, ASKED.get(count++ % ASKED.size()).data());
    }

    /** The answer to {@code /stretch neck}, as it was sent; only before anything else is asked. */
    String card() {
        return ask().callback().path("data").toString();
    }

    /** From one command to the first response; milliseconds. */
    double one() {
        return millis(ask().took().toNanos());
    }

    /** One after the other. */
    double[] closed(int commands) {
        var took = new double[commands];
        for (int i = 0; i < commands; i++) took[i] = one();
        return took;
    }

    /**
     * At a steady pace, whether there was an answer or not. The time of each runs from the moment
     * at which it was to be sent.
     */
    double[] open(int commands, int perSecond) {
        var late = new long[commands];
        var exchanges = new ArrayList<Exchange>();
        long begin = System.nanoTime();
        for (int i = 0; i < commands; i++) {
            long due = begin + i * 1_000_000_000L / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                LockSupport.parkNanos(left);
            late[i] = System.nanoTime() - due;
            exchanges.add(ask());
        }
        var took = new double[commands];
        for (int i = 0; i < commands; i++)
            took[i] = millis(late[i] + exchanges.get(i).took().toNanos());
        return took;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    /** How many commands there were. */
    int count() {
        return count;
    }

    /** Resident memory of the process; megabytes of 1,024 kB. */
    double memory() throws IOException {
        var status = Files.readAllLines(Path.of("/proc", process.pid() + "", "status"));
        var line = status.stream().filter(each -> each.startsWith("VmRSS:")).findFirst();
        return Integer.parseInt(line.orElseThrow().replaceAll("[^0-9]", "")) / 1024.0;
    }

    private static void pass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime())
            LockSupport.parkNanos(left);
    }

    @Override
    public void close() {
        if (!discord.violations().isEmpty())
            throw new IllegalStateException("rules broken: " + discord.violations());
        process.destroy();
        process.onExit().join();
        discord.close();
    }
}
