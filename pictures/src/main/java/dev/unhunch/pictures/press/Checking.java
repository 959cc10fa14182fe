package dev.unhunch.pictures.press;

import dev.unhunch.pictures.image.Png;
import dev.unhunch.pictures.press.Press.Tools;
import dev.unhunch.pictures.press.Printer.Failed;
import dev.unhunch.pictures.press.Printer.Printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Looks whether the pictures that lie in a pack are those that would be drawn today. What was drawn
 * from something else is drawn again and compared, and so are the stills of a few more: a renderer
 * that has lost its steadiness shows within days, while a build stays short.
 */
public final class Checking {
    /** Pictures that a day chooses. */
    private static final int A_DAY = 5;

    /** Who has that many to mend needs no more, and should not wait for it. */
    private static final int ENOUGH = 10;

    private final Packs packs;
    private final Printer printer;
    private final Consumer<String> say;
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

    private Checking(Folders folders, Tools tools) throws IOException {
        packs = new Packs(folders);
        printer = new Printer(tools.painter());
        say = tools.say();
    }

    /**
     * What to draw and compare although nothing has changed.
     *
     * @param all whether all pictures, with their films
     * @param day chooses five stills
     */
    public record Sample(boolean all, Optional<LocalDate> day) {
        /** All there is, which takes minutes. */
        public static Sample everything() {
            return new Sample(true, Optional.empty());
        }
    }

    /**
     * Checks a pack's pictures and changes nothing.
     *
     * @throws IOException where the pack cannot be read
     */
    public static Report check(Folders folders, Sample sample, Tools tools) throws IOException {
        var checking = new Checking(folders, tools);
        var plan = new Plan(checking.packs, tools.versions());
        var jobs = new ArrayList<>(plan.drawings());
        jobs.addAll(plan.compositions());
        return checking.check(jobs, sample);
    }

    private Report check(List<Job> jobs, Sample sample) throws IOException {
        var there = new ArrayList<Job>();
        for (var job : jobs) if (isThere(job)) there.add(job);
        lookForOrphans(jobs);
        var chosen = chosen(there, sample);
        Crew.forEach(chosen, job -> compare(job, sample.all || isChanged(job)));
        return new Report(jobs.size(), chosen.size(), problems.stream().sorted().toList());
    }

    private List<Job> chosen(List<Job> jobs, Sample sample) {
        if (sample.all) return jobs;
        var chosen = new TreeSet<Integer>();
        long first = sample.day.map(LocalDate::toEpochDay).orElse(0L) * A_DAY;
        int some = sample.day.isPresent() ? Math.min(A_DAY, jobs.size()) : 0;
        for (int i = 0; i < some; i++) chosen.add(Math.floorMod(first + i, jobs.size()));
        for (int i = 0; i < jobs.size(); i++) if (isChanged(jobs.get(i))) chosen.add(i);
        return chosen.stream().map(jobs::get).toList();
    }

    private boolean isChanged(Job job) {
        var entry = packs.ownRendered().pictures().get(job.id());
        return entry == null || !entry.from().equals(job.from());
    }

    /** Whether the files are there, and those that were drawn. */
    private boolean isThere(Job job) throws IOException {
        var entry = packs.ownRendered().pictures().get(job.id());
        var still = packs.own().still(job.id());
        var film = packs.own().film(job.id());
        boolean moves = job instanceof Job.Drawing;
        if (!Files.exists(still) || (moves && !Files.exists(film))) {
            problems.add(Text.of("missing", job.id(), packs.own().folder()));
            return false;
        }
        if (entry == null) return true;
        boolean untouched = checkFile(still, entry.png(), Limits.ofStill(job));
        if (moves) untouched &= checkFile(film, entry.gif().orElse(""), Limits.FILM);
        return untouched;
    }

    private boolean checkFile(Path file, String noted, int mostBytes) throws IOException {
        var bytes = Files.readAllBytes(file);
        Sizes.check(file.getFileName().toString(), bytes.length, mostBytes, problems);
        boolean untouched = Hash.of(bytes).equals(noted);
        if (!untouched) problems.add(Text.of("touched", file.getFileName(), packs.own().folder()));
        return untouched;
    }

    private void lookForOrphans(List<Job> jobs) throws IOException {
        var ids = jobs.stream().map(Job::id).toList();
        var found = new TreeSet<>(packs.ownRendered().pictures().keySet());
        found.addAll(packs.own().stems(Pack.POSES, ".png"));
        found.addAll(packs.own().stems(Pack.POSES, ".gif"));
        for (var id : found)
            if (!ids.contains(id)) problems.add(Text.of("orphan", id, packs.own().folder()));
    }

    private void compare(Job job, boolean film) {
        if (problems.size() >= ENOUGH) return;
        switch (film ? printer.print(job) : printer.printStill(job)) {
            case Failed(var why) -> problems.add(Text.of("cannotDraw", job.id(), why));
            case Printed printed -> {
                boolean same = isSame(job, printed);
                boolean changed = isChanged(job);
                var folder = packs.own().folder();
                if (!same && changed) problems.add(Text.of("stale", job.id(), folder));
                else if (!same) problems.add(Text.of("unsteady", job.id(), folder));
                else if (changed) say.accept(Text.of("sameAgain", job.id(), folder));
            }
        }
    }

    private boolean isSame(Job job, Printed printed) {
        try {
            var still = Files.readAllBytes(packs.own().still(job.id()));
            if (!Png.isSame(still, printed.png())) return false;
            return printed.gif().isEmpty()
                    || Arrays.equals(
                            Files.readAllBytes(packs.own().film(job.id())), printed.gif().get());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
