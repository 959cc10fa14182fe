package dev.unhunch.app.ask;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.exercise.Routine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An answer as one line of JSON for scripts. The form is stable and documented in {@code
 * docs/ask-json.md}: every key is always there; what does not apply is null or empty.
 */
public final class AnswerJson {
    private static final double SECONDS_A_MINUTE = 60;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Library library;

    /** For answers about the content of a library. */
    public AnswerJson(Library library) {
        this.library = library;
    }

    /** The line, without its end. */
    public String of(String input, Reply reply) {
        var node = mapper.createObjectNode();
        node.put("input", input);
        node.set("reply", reply(reply));
        try {
            return mapper.writeValueAsString(node);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode reply(Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(var card, var subject) -> card(card, subject, true);
            case Reply.Update(var card, var subject) -> card(card, subject, true);
            case Reply.Public(var card, var subject) -> card(card, subject, false);
            case Reply.OpenModal(var modal, _) ->
                    end(about("form"), true, List.of(), CardText.of(modal));
            case Reply.Aside(var line, var direct) ->
                    card(direct.orElse(line), new Subject.OfHelp(), true);
            case Reply.Home _, Reply.Nothing _ -> end(about("help"), true, List.of(), "");
        };
    }

    private ObjectNode card(Card card, Subject subject, boolean isPrivate) {
        var node =
                switch (subject) {
                    case Subject.OfExercise(var exercise, var alternatives) ->
                            exercise(exercise, alternatives);
                    case Subject.OfRoutine(var routine, var alternatives) ->
                            routine(routine, alternatives);
                    case Subject.OfTip(var tip, var alternatives) -> {
                        var about = about("tip");
                        about.put("id", tip.id());
                        about.put("name", tip.text().in(Locale.ENGLISH).title());
                        about.set("topics", array(tip.topics()));
                        about.set("alternatives", array(alternatives));
                        yield about;
                    }
                    case Subject.OfSafety(var tier) ->
                            about("safety").put("tier", tier.name().toLowerCase(Locale.ROOT));
                    case Subject.OfHelp() -> about("help");
                    case Subject.OfSchedule() -> about("schedule");
                    case Subject.OfProgress() -> about("progress");
                    case Subject.OfError() -> about("error");
                };
        return end(node, isPrivate, CardText.labels(card), CardText.of(card));
    }

    private ObjectNode exercise(Exercise exercise, List<String> alternatives) {
        var node = about("exercise");
        node.put("id", exercise.id());
        node.put("name", exercise.text().in(Locale.ENGLISH).name());
        node.put("kind", exercise.kind().name().toLowerCase(Locale.ROOT));
        node.set("areas", array(exercise.areas()));
        node.set("positions", positions(exercise.positions()));
        node.set("equipment", equipment(exercise));
        node.put("discreet", exercise.discreet());
        node.put("level", exercise.level());
        node.put("minutes", minutes(exercise.dose().shortest()));
        node.set("alternatives", array(alternatives));
        return node;
    }

    private ObjectNode routine(Routine routine, List<String> alternatives) {
        var steps =
                routine.steps().stream()
                        .flatMap(step -> library.exercise(step.exercise()).stream())
                        .toList();
        var node = about("routine");
        node.put("id", routine.id());
        node.put("name", routine.text().in(Locale.ENGLISH).name());
        node.put("kind", routine.focus().name().toLowerCase(Locale.ROOT));
        node.set("areas", array(routine.areas()));
        node.set("positions", positions(routine.positions()));
        node.set("equipment", orNone(routine.equipment().stream()));
        node.put("discreet", steps.stream().mapToInt(Exercise::discreet).min().orElse(0));
        node.put("level", steps.stream().mapToInt(Exercise::level).max().orElse(1));
        node.put("minutes", (double) routine.minutes());
        node.set("alternatives", array(alternatives));
        return node;
    }

    private static ObjectNode about(String type) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("type", type);
        for (var key : List.of("id", "name", "kind")) node.putNull(key);
        for (var key : List.of("areas", "topics", "positions", "equipment")) node.putArray(key);
        for (var key : List.of("discreet", "level", "minutes", "tier")) node.putNull(key);
        node.put("private", true);
        node.putArray("alternatives");
        return node;
    }

    private static ObjectNode end(
            ObjectNode node, boolean isPrivate, List<String> actions, String text) {
        node.put("private", isPrivate);
        node.set("actions", array(actions));
        node.put("text", text);
        return node;
    }

    private static double minutes(Duration time) {
        return Math.round(time.toSeconds() / SECONDS_A_MINUTE * 10) / 10.0;
    }

    private static ArrayNode positions(Set<Position> positions) {
        return array(
                positions.stream()
                        .sorted()
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    private static ArrayNode equipment(Exercise exercise) {
        var required = exercise.equipment().required();
        var node = orNone(required.stream());
        exercise.equipment().optional().forEach(node::add);
        return node;
    }

    private static ArrayNode orNone(Stream<String> equipment) {
        var node = array(equipment.toList());
        if (node.isEmpty()) node.add("none");
        return node;
    }

    private static ArrayNode array(Collection<String> values) {
        var node = JsonNodeFactory.instance.arrayNode();
        values.forEach(node::add);
        return node;
    }
}
