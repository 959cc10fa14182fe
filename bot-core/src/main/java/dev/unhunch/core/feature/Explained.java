package dev.unhunch.core.feature;

import dev.unhunch.core.command.CommandLine;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.match.Explanation;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.safety.Hearing;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Why a line gets the answer it gets, for whoever writes content.
 *
 * @param shelf what is looked through: {@code any}, {@code stretch}, {@code strengthen}, {@code
 *     routine} or {@code posture}; another command's name where nothing is looked for
 * @param safety what the safety rules heard; what they raise is answered before all else
 * @param match how the words were understood; empty where the line is not about exercises or tips
 */
public record Explained(String shelf, Hearing safety, Optional<Explanation> match) {
    private static final String ANY = "any";

    /** Explains a line over some content. */
    public static Explained of(Content content, Collection<CommandSpec> commands, String line) {
        return switch (CommandLine.read(line, commands)) {
            case CommandLine.Known(var command, var words) ->
                    about(content, meant(content, command.name(), words), words);
            case CommandLine.Words(var words) ->
                    about(content, shelf(content.matcher(), words), words);
            case CommandLine.Unknown _, CommandLine.Empty _ -> about(content, "", line);
        };
    }

    private static String meant(Content content, String command, String words) {
        Supplier<Content> fixed = () -> content;
        return goal(command)
                .map(goal -> new ExerciseShelf(command, goal, fixed).meantBy(words))
                .orElse(command);
    }

    private static String shelf(Matcher matcher, String words) {
        return switch (FreeWords.wanted(matcher, words)) {
            case STRETCH -> ANY;
            case STRENGTHEN -> "strengthen";
            case ROUTINE -> ExerciseShelf.ROUTINES;
            case TIP -> NothingFound.TIPS;
        };
    }

    private static Optional<Goal> goal(String shelf) {
        return switch (shelf) {
            case ANY -> Optional.of(Goal.ANY);
            case "stretch" -> Optional.of(Goal.STRETCH);
            case "strengthen" -> Optional.of(Goal.STRENGTHEN);
            default -> Optional.empty();
        };
    }

    private static Explained about(Content content, String shelf, String words) {
        return new Explained(
                shelf, content.check().explain(words), match(content.matcher(), shelf, words));
    }

    private static Optional<Explanation> match(Matcher matcher, String shelf, String words) {
        if (shelf.equals(ExerciseShelf.ROUTINES))
            return Optional.of(matcher.explainRoutines(words));
        if (shelf.equals(NothingFound.TIPS)) return Optional.of(matcher.explainTips(words));
        return goal(shelf).map(goal -> matcher.explainExercises(goal, words));
    }
}
