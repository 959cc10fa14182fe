package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Call;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Feature;
import dev.unhunch.core.bot.Guard;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.safety.Tier;
import dev.unhunch.core.show.ExerciseCard;
import dev.unhunch.core.show.SafetyCard;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers alarming words before anything else does, to the person alone and without any exercise.
 * Only the clinician tier offers gentle movement, behind a button and with its warning.
 */
final class SafetyFeature implements Feature, Guard {
    private final Supplier<Content> content;

    SafetyFeature(Supplier<Content> content) {
        this.content = content;
    }

    @Override
    public Optional<Reply> before(Caller caller, String text) {
        return content.get()
                .check()
                .check(text)
                .map(alarm -> advice(Texts.in(caller.locale()), alarm.tier()));
    }

    private Reply advice(Texts texts, Tier tier) {
        var advice = content.get().safety().adviceFor(tier).text().in(texts.locale());
        var mayMove = advice.beforeMoving().isPresent() && gentle().isPresent();
        var rows =
                mayMove
                        ? List.of(List.of(gentleButton(texts), new Buttons(texts).whenToGetHelp()))
                        : List.<List<Action>>of();
        return new Reply.Ephemeral(SafetyCard.of(advice, rows), new Subject.OfSafety(tier));
    }

    private static Action gentleButton(Texts texts) {
        return Action.Button.plain(texts.say("button.gentle"), ActionId.of(Verb.GENTLE));
    }

    @Override
    public Map<CommandSpec, Function<Call, Reply>> commands() {
        return Map.of();
    }

    @Override
    public Map<String, Function<Tap, Reply>> taps() {
        return Map.of(
                Verb.GENTLE, this::gentleMovement, Verb.WHEN_TO_GET_HELP, this::whenToGetHelp);
    }

    private Reply whenToGetHelp(Tap tap) {
        var safety = content.get().safety();
        var locale = tap.caller().locale();
        var emergency = safety.adviceFor(Tier.EMERGENCY).text().in(locale).contacts();
        return new Reply.Ephemeral(
                SafetyCard.of(safety.help().text().in(locale), emergency), new Subject.OfHelp());
    }

    private Reply gentleMovement(Tap tap) {
        var texts = tap.texts();
        var gentle = gentle();
        if (gentle.isEmpty()) return whenToGetHelp(tap);
        var warning =
                content.get()
                        .safety()
                        .adviceFor(Tier.CLINICIAN)
                        .text()
                        .in(texts.locale())
                        .beforeMoving()
                        .map(words -> List.<Rich>of(new Rich.Strong(words)))
                        .orElse(List.of());
        var card =
                new ExerciseCard(content.get().library(), texts)
                        .of(
                                gentle.get(),
                                warning,
                                List.of(List.of(new Buttons(texts).whenToGetHelp())));
        return new Reply.Update(card, new Subject.OfExercise(gentle.get(), List.of()));
    }

    /** Easy movement without load, on a chair, that nobody is advised to leave out. */
    private Optional<Exercise> gentle() {
        return content.get().library().exercises().values().stream()
                .filter(each -> each.kind() == Kind.MOBILITY || each.kind() == Kind.RELAX)
                .filter(each -> each.level() == 1 && each.contraindications().isEmpty())
                .filter(each -> each.positions().contains(Position.SEATED))
                .findFirst();
    }
}
