package dev.unhunch.pictures.press;

import dev.unhunch.pictures.press.Printer.Failed;
import dev.unhunch.pictures.press.Printer.Printed;
import dev.unhunch.pictures.press.Rendered.Entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Draws the pictures of a pack that are missing or were drawn from something else. */
public final class Press {
    private final Packs packs;
    private final Plan plan;
    private final Printer printer;
    private final Consumer<String> say;
    private final TreeMap<String, Entry> entries;
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
    private int drawn;

    private Press(Folders folders, Tools tools) throws IOException {
        packs = new Packs(folders);
        plan = new Plan(packs, tools.versions());
        printer = new Printer(tools.painter());
        say = tools.say();
        entries = new TreeMap<>(packs.ownRendered().pictures());
    }

    /**
     * What to work with.
     *
     * @param versions of the renderer
     * @param say gets a line for each picture as soon as it is done
     */
    public record Tools(Painter painter, Versions versions, Consumer<String> say) {}

    /**
     * What to draw.
     *
     * @param all whether to draw what is up to date, too
     * @param only names of pictures to draw, whatever else is missing; empty for no such choice
     */
    public record Request(boolean all, Set<String> only) {
        /** Copies the set. */
        public Request {
            only = Set.copyOf(only);
        }
    }

    /**
     * Draws, and writes each picture and what is known of it as soon as it is there, so that
     * nothing is lost when the program is stopped. Pictures of what is no longer in the pack are
     * removed.
     *
     * @throws IOException where the pack cannot be read or written
     */
    public static Report render(Folders folders, Request request, Tools tools) throws IOException {
        return new Press(folders, tools).render(request);
    }

    private Report render(Request request) throws IOException {
        var drawings = plan.drawings();
        for (var id : request.only)
            if (drawings.stream().noneMatch(job -> job.id().equals(id)))
                problems.add(Text.of("noSuchPose", id, packs.own().pose(id)));
        make(drawings, request);
        packs.know(ofThese(drawings));
        var compositions = plan.compositions();
        // Whoever draws one pose wants to look at it, not to wait for all that it is part of.
        if (request.only.isEmpty()) make(compositions, request);
        var jobs = new ArrayList<>(drawings);
        jobs.addAll(compositions);
        removeAllBut(jobs);
        return new Report(jobs.size(), drawn, problems.stream().sorted().toList());
    }

    /** What has been drawn of poses that are still there. */
    private Rendered ofThese(List<Job> drawings) {
        var known = new TreeMap<>(entries);
        known.keySet().retainAll(drawings.stream().map(Job::id).toList());
        return new Rendered(known);
    }

    private void make(List<Job> jobs, Request request) throws IOException {
        Crew.forEach(jobs.stream().filter(job -> isWanted(job, request)).toList(), this::make);
    }

    private boolean isWanted(Job job, Request request) {
        if (!request.only.isEmpty()) return request.only.contains(job.id());
        var entry = entries.get(job.id());
        return request.all
                || entry == null
                || !entry.from().equals(job.from())
                || !isAsNoted(packs.own().still(job.id()), Optional.of(entry.png()))
                || !isAsNoted(packs.own().film(job.id()), entry.gif());
    }

    private static boolean isAsNoted(Path file, Optional<String> noted) {
        if (noted.isEmpty()) return true;
        try {
            return Files.exists(file) && Hash.of(Files.readAllBytes(file)).equals(noted.get());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void make(Job job) {
        switch (printer.print(job)) {
            case Failed(var why) -> problems.add(Text.of("cannotDraw", job.id(), why));
            case Printed printed -> {
                problems.addAll(Sizes.problems(job, printed));
                keep(job, printed);
            }
        }
    }

    /** One at a time: all share one list. */
    private synchronized void keep(Job job, Printed printed) {
        try {
            Whole.write(packs.own().still(job.id()), printed.png());
            if (printed.gif().isPresent())
                Whole.write(packs.own().film(job.id()), printed.gif().get());
            entries.put(job.id(), printed.entry(job.from()));
            new Rendered(entries).write(packs.own().poses());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        drawn++;
        say.accept(Sizes.line(job, printed));
    }

    private void removeAllBut(List<Job> jobs) throws IOException {
        var ids = jobs.stream().map(Job::id).toList();
        for (var id : List.copyOf(entries.keySet()))
            if (!ids.contains(id)) {
                Files.deleteIfExists(packs.own().still(id));
                Files.deleteIfExists(packs.own().film(id));
                entries.remove(id);
                new Rendered(entries).write(packs.own().poses());
                say.accept(Text.of("removed", id));
            }
    }
}
