package dev.unhunch.benchmarks.slack;

import dev.unhunch.slack.standin.Exchange;
import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.StandInSettings;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** One process with an app, and a Slack of its own in this process. */
final class Sitting implements AutoCloseable {
    /** What people ask, in turn; the others get the very same. */
    static final List<String> ASKED = List.of("/stretch neck", "/posture phone", "/routine 2 min");

    /** What takes two seconds where that is measured. */
    static final String SLOW = "/slow";

    /** Whoever is connected still has to warm up. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    /** What is asked for the first time may come later than its acknowledgement. */
    private static final int WARM = 50;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOST = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Contender who;
    private final SlackStandIn slack;
    private final TestChannel channel;
    private final TestPerson person;
    private final Process process;
    private int count;
    private int empty;

    private Sitting(Contender who, SlackStandIn slack, Process process) {
        this.who = who;
        this.slack = slack;
        this.process = process;
        person = slack.team().person("Ada");
        channel = slack.team().channel("general").with(person);
    }

    /** Starts one and waits until it is connected. */
    static Sitting start(Contender who, List<String> main, Stage stage) throws IOException {
        var slack =
                SlackStandIn.start(
                        StandInSettings.usual().withoutBlockChecks().withoutRateLimits());
        var sitting = new Sitting(who, slack, process(who, main, stage, slack));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (slack.links() == 0 && System.nanoTime() < end) pass(GLANCE);
        if (slack.links() == 0)
            throw new IllegalStateException(who + " did not connect, see " + stage.log(who));
        pass(SETTLING);
        return sitting;
    }

    private static Process process(
            Contender who, List<String> main, Stage stage, SlackStandIn slack) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(stage.flags());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(main);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(stage.log(who).toFile()));
        builder.environment().putAll(environment(stage, slack));
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private static Map<String, String> environment(Stage stage, SlackStandIn slack) {
        var environment = new HashMap<String, String>();
        environment.put("SLACK_BOT_TOKEN", slack.botToken());
        environment.put("SLACK_APP_TOKEN", slack.appToken());
        environment.put("SLACK_API_URL", slack.apiUrl());
        environment.put("UNHUNCH_DATA_DIR", stage.data().toString());
        return environment;
    }

    private Exchange ask() {
        return person.command(channel, ASKED.get(count++ % ASKED.size()));
    }

    /** The answer to {@code /stretch neck}, as it is sent in an acknowledgement. */
    String card() {
        for (int i = 0; i < WARM; i++) {
            var ack = person.command(channel, ASKED.getFirst()).ack();
            if (ack.has("blocks")) return ack.toString();
        }
        throw new IllegalStateException("no answer in " + WARM + " acknowledgements");
    }

    /** What is never acknowledged counts for as long as it was waited for. */
    private double millis(Exchange answered) {
        if (!answered.isAcked() && !answered.failure().isEmpty()) return LOST.toMillis();
        try {
            if (!answered.ack().has("blocks")) empty++;
            return answered.took().toNanos() / 1e6;
        } catch (AssertionError _) {
            return LOST.toMillis();
        }
    }

    /** From one command to its acknowledgement; milliseconds. */
    double one() {
        return millis(ask());
    }

    /** Always so many under way. */
    double[] closed(int commands, int atOnce) {
        var took = new double[commands];
        var underWay = new ArrayDeque<Exchange>();
        for (int i = 0, sent = 0; i < commands; i++) {
            for (; sent < commands && underWay.size() < atOnce; sent++) underWay.add(ask());
            took[i] = millis(underWay.remove());
        }
        return took;
    }

    /** Beside commands that take two seconds: what others take, as long as those are under way. */
    double[] beside(int slow) {
        var slowOnes =
                IntStream.range(0, slow).mapToObj(_ -> person.command(channel, SLOW)).toList();
        long end = System.nanoTime() + Duration.ofMillis(1_700).toNanos();
        var took = new ArrayList<Double>();
        while (System.nanoTime() < end) took.add(one());
        slowOnes.forEach(Exchange::ack);
        return took.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Resident memory of the process; megabytes of 1,024 kB. */
    double memory() throws IOException {
        var status = Files.readAllLines(Path.of("/proc", process.pid() + "", "status"));
        var line = status.stream().filter(each -> each.startsWith("VmRSS:")).findFirst();
        return Integer.parseInt(line.orElseThrow().replaceAll("[^0-9]", "")) / 1024.0;
    }

    /** Processor time that the process has taken; milliseconds. */
    double processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    private static void pass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime())
            LockSupport.parkNanos(left);
    }

    /** Ours breaks none; what others make of a busy machine is theirs, and good to know. */
    private void complain() {
        var broken =
                "%s broke %d rules, the first: %s"
                        .formatted(who, slack.violations().size(), slack.violations().getFirst());
        if (who == Contender.OURS) throw new IllegalStateException(broken);
        System.out.println(broken);
    }

    @Override
    public void close() {
        if (!slack.violations().isEmpty()) complain();
        if (empty > 0) System.out.println(who + ": " + empty + " of " + count + " without a card");
        process.destroy();
        process.onExit().join();
        slack.close();
    }
}
