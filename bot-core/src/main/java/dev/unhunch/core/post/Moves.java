package dev.unhunch.core.post;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Routine.Step;
import dev.unhunch.core.show.DoseWords;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The exercises of a post: how to do them, how much of each, when to stop. */
record Moves(Sessions sessions) {
    private static final String UPPER_BACK = "upper-back";

    /** With its tips and remarks a card has room for this many exercises step by step. */
    private static final int MOST_IN_DETAIL = 4;

    /** More would push the words out of sight on a phone. */
    private static final int MOST_PICTURES = 2;

    /** What their steps may take, so that tips, stop signs and small print still fit. */
    private static final int ROOM = 1_700;

    private static final int ROOM_FOR_STOP_SIGNS = 450;
    private static final int ROOM_IN_A_LIST = 1_400;

    /**
     * How to do them all.
     *
     * @param pictured whether a picture of them together stands above
     */
    List<Block> of(List<Step> steps, boolean pictured) {
        if (steps.isEmpty()) return List.of();
        boolean each = steps.size() <= (pictured ? MOST_PICTURES - 1 : MOST_PICTURES);
        var detailed = steps.stream().flatMap(step -> inDetail(step, each).stream()).toList();
        boolean fits = detailed.stream().mapToInt(Block::length).sum() <= ROOM;
        return fits && steps.size() <= MOST_IN_DETAIL ? detailed : listed(steps);
    }

    private List<Block> inDetail(Step step, boolean pictured) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(named(step)));
        if (pictured) exercise(step).flatMap(sessions.illustrations()::of).ifPresent(blocks::add);
        var steps = exercise(step).map(each -> sessions.words(each).steps()).orElse(List.of());
        blocks.add(new Block.Steps(steps.stream().map(Rich::of).toList()));
        return blocks;
    }

    /** As many as fit; a line says how many more there are. */
    private List<Block> listed(List<Step> steps) {
        var lines = new ArrayList<Rich>();
        int length = 0;
        for (var step : steps) {
            var line = named(step);
            length += Rich.length(line);
            if (lines.size() == CardLimits.STEPS || length > ROOM_IN_A_LIST) break;
            lines.add(line);
        }
        var blocks = new ArrayList<Block>();
        if (!lines.isEmpty()) blocks.add(new Block.Steps(lines));
        int more = steps.size() - lines.size();
        if (more > 0)
            blocks.add(new Block.Note(Rich.of(texts().say("post.more", Integer.toString(more)))));
        return blocks;
    }

    private Rich named(Step step) {
        var words = exercise(step).map(sessions::words);
        var dose = new DoseWords(texts()).say(step.dose(), words.flatMap(Exercise.Words::doseNote));
        return new Rich.Row(
                List.of(
                        new Rich.Strong(words.map(Exercise.Words::name).orElse(step.exercise())),
                        Rich.of(texts().say("routine.step", dose))));
    }

    /** The signs of all exercises together; where they are too many, those of any exercise. */
    Optional<Block> stopIf(List<Step> steps) {
        if (steps.isEmpty()) return Optional.empty();
        var signs =
                steps.stream()
                        .flatMap(step -> exercise(step).stream())
                        .flatMap(each -> sessions.words(each).stopIf().stream())
                        .distinct()
                        .collect(Collectors.joining("; "));
        boolean usable = !signs.isEmpty() && signs.length() <= ROOM_FOR_STOP_SIGNS;
        return Optional.of(
                new Block.Text(
                        new Rich.Row(
                                List.of(
                                        new Rich.Strong(texts().say("exercise.stop")),
                                        Rich.of(
                                                " "
                                                        + (usable
                                                                ? signs
                                                                : texts().say("routine.stop")))))));
    }

    String smallPrint(List<Step> steps) {
        boolean upperBack =
                steps.stream()
                        .flatMap(step -> exercise(step).stream())
                        .anyMatch(each -> each.areas().contains(UPPER_BACK));
        var doses = texts().say("post.doses");
        return upperBack ? texts().say("exercise.upperback") + " " + doses : doses;
    }

    private Optional<Exercise> exercise(Step step) {
        return sessions.library().exercise(step.exercise());
    }

    private Texts texts() {
        return sessions.texts();
    }
}
