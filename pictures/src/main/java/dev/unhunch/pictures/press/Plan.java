package dev.unhunch.pictures.press;

import dev.unhunch.pictures.compose.Cover;
import dev.unhunch.pictures.press.Packs.Still;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Which pictures a pack is to have. */
final class Plan {
    private static final String STRIP = "routine-";
    private static final String COVER = "challenge-";

    /** As many as a cover has room for. */
    private static final int ON_A_COVER = 3;

    private final Packs packs;
    private final Versions versions;

    Plan(Packs packs, Versions versions) {
        this.packs = packs;
        this.versions = versions;
    }

    /** What is drawn from poses. */
    List<Job> drawings() throws IOException {
        var jobs = new ArrayList<Job>();
        for (var id : packs.own().poseIds()) {
            if (id.startsWith(STRIP) || id.startsWith(COVER))
                throw new IOException(Text.of("takenName", packs.own().pose(id)));
            var pose = packs.own().pose(id);
            var text = Files.readString(pose).replace("\r\n", "\n");
            var from = new Hash().add(versions.drawing()).add(id).add(text).toString();
            jobs.add(new Job.Drawing(id, from, pose));
        }
        return jobs;
    }

    /** What is made of drawn stills; what lacks one is left out until it has been drawn. */
    List<Job> compositions() throws IOException {
        var jobs = new ArrayList<Job>();
        for (var id : packs.own().ids("routines")) strip(id, jobs);
        for (var id : packs.own().ids("challenges")) cover(id, jobs);
        return jobs;
    }

    /** A strip that leaves a step out would tell a wrong order. */
    private void strip(String routine, List<Job> jobs) throws IOException {
        var steps = packs.own().stepsOf(routine);
        var stills = stills(steps);
        if (steps.isEmpty() || stills.size() < steps.size()) return;
        var hash = new Hash().add(versions.composing());
        for (var still : stills) hash.add(still.from());
        jobs.add(
                new Job.RoutineStrip(
                        STRIP + routine,
                        hash.toString(),
                        stills.stream().map(Still::file).toList()));
    }

    private void cover(String id, List<Job> jobs) throws IOException {
        var stills = spread(stills(packs.exercisesOf(id)));
        if (stills.isEmpty()) return;
        var own = packs.own();
        var challenge = new Cover.Challenge(id, own.daysOf(id), own.restDaysOf(id));
        var hash = new Hash().add(versions.composing()).add(id);
        hash.add(challenge.days() + " " + own.restDaysOf(id));
        for (var still : stills) hash.add(still.from());
        jobs.add(
                new Job.ChallengeCover(
                        COVER + id,
                        hash.toString(),
                        challenge,
                        stills.stream().map(Still::file).toList()));
    }

    private List<Still> stills(Iterable<String> exercises) throws IOException {
        var stills = new ArrayList<Still>();
        for (var exercise : exercises) packs.still(exercise).ifPresent(stills::add);
        return stills;
    }

    /** The first, the last and the one between: what a challenge begins with and comes to. */
    private static List<Still> spread(List<Still> stills) {
        if (stills.size() <= ON_A_COVER) return stills;
        return List.of(stills.getFirst(), stills.get(stills.size() / 2), stills.getLast());
    }
}
