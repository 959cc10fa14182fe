package dev.unhunch.web;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Person;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cards to draw: an ordinary one, small ones, and the largest that is legal. */
final class SampleCards {
    /** What would be noticed if anything wrote it as markup. */
    static final String NASTY = "&<b>\"'</b>";

    private SampleCards() {}

    static Card words(String title, String words) {
        return new Card(title, List.of(new Block.Text(Rich.of(words))), List.of(), title);
    }

    /** With a picture that is known but has gone when it is fetched. */
    static Card vanished() {
        var picture = new Block.Picture("gone-meanwhile", "Somebody who has gone.");
        return new Card("Gone", List.of(picture), List.of(), "Gone");
    }

    static Card shared(Person by) {
        var said =
                new Rich.Row(List.of(new Rich.Mention(by), Rich.of(" shared this with everyone.")));
        return new Card(
                "Neck side turn",
                List.of(new Block.Note(said), new Block.Text(Rich.of("Turn slowly."))),
                List.of(List.of(Action.Button.main("Done", ActionId.of("done")))),
                "Neck side turn, shared");
    }

    static Card exercise() {
        return new Card("Neck side turn", exerciseBlocks(), exerciseActions(), "Neck side turn");
    }

    private static List<Block> exerciseBlocks() {
        return List.of(
                new Block.Text(
                        Rich.of("Loosens the muscles that hold your head still at a screen.")),
                new Block.Picture(
                        "neck-side-turn",
                        "Somebody seated looks over one shoulder.",
                        Block.Motion.MOVING),
                new Block.Steps(
                        List.of(
                                Rich.of("Sit tall with both feet on the floor."),
                                Rich.of("Turn your head to the right until it feels snug."),
                                Rich.of("Hold, breathe, and come back to the middle."),
                                Rich.of("Do the same on the left."))),
                new Block.Facts(
                        List.of(
                                new Block.Fact("Dose", "Hold 20 seconds, 2 times each side"),
                                new Block.Fact("Time", "About 2 minutes"),
                                new Block.Fact("Works", "Neck, top of the shoulders"),
                                new Block.Fact("Position", "Seated or standing"),
                                new Block.Fact("You need", "Nothing"),
                                new Block.Fact("Easier", "Turn only half as far"))),
                new Block.Note(
                        new Rich.Row(
                                List.of(
                                        new Rich.Strong("Stop "),
                                        Rich.of("if it hurts, tingles or makes you dizzy. "),
                                        new Rich.Link(
                                                "Source",
                                                URI.create("https://example.org/neck"))))));
    }

    private static List<List<Action>> exerciseActions() {
        return List.of(
                List.of(
                        Action.Button.main("Another", ActionId.of("another")),
                        Action.Button.plain("Share", ActionId.of("share")),
                        Action.Button.plain("Remind me", ActionId.of("ask")),
                        new Action.Button(
                                "When to get help", ActionId.of("help"), Action.Emphasis.DANGER)),
                List.of(
                        new Action.Select(
                                "More like this",
                                ActionId.of("like"),
                                List.of(
                                        new Choice("chin-tuck", "Chin tuck"),
                                        new Choice("shoulder-roll", "Shoulder roll"),
                                        new Choice("doorway", "Doorway chest stretch")))),
                List.of(new Action.Link("Read more", URI.create("https://example.org/more"))));
    }

    static Modal form() {
        return new Modal(
                ActionId.of("save"),
                "A reminder",
                List.of(
                        new Modal.Field.Words(
                                "what", "What about?", "A few words.", true, Optional.empty()),
                        new Modal.Field.Pick(
                                "when",
                                "When?",
                                "",
                                false,
                                List.of(
                                        new Choice("morning", "In the morning"),
                                        new Choice("noon", "At noon")),
                                Optional.of("noon"))));
    }

    /** A form with groups of boxes: one must be ticked in the first. */
    static Modal days() {
        return new Modal(
                ActionId.of("save"),
                "The days",
                List.of(
                        new Modal.Field.Many(
                                "days",
                                "Which days?",
                                "As many as you like.",
                                true,
                                List.of(
                                        new Choice("mon", "Monday"),
                                        new Choice("tue", "Tuesday"),
                                        new Choice("wed", "Wednesday")),
                                List.of("mon")),
                        new Modal.Field.Many(
                                "extras",
                                "Extras",
                                "",
                                false,
                                List.of(new Choice("tip", NASTY)),
                                List.of())));
    }

    /** As large a form as core allows. */
    static Modal largestForm() {
        var choices =
                IntStream.range(0, CardLimits.CHOICES_OF_MANY)
                        .mapToObj(n -> new Choice("" + n, nasty(CardLimits.LABEL)))
                        .toList();
        return new Modal(
                ActionId.of("save"),
                nasty(CardLimits.MODAL_TITLE),
                IntStream.range(0, CardLimits.MODAL_FIELDS)
                        .<Modal.Field>mapToObj(n ->
                                new Modal.Field.Many(
                                        "f" + n, nasty(75), nasty(200), false, choices, List.of()))
                        .toList());
    }

    /** A post for everybody, after as many people have moved. */
    static Card daily(int moved) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(Rich.of("Up, back, breathe.")));
        if (moved > 0) blocks.add(new Block.Note(Rich.of(moved + " people moved today.")));
        blocks.add(new Block.Note(Rich.of("Stop if it hurts.")));
        return new Card(
                "Two minutes",
                blocks,
                List.of(
                        List.of(
                                Action.Button.main("Done", ActionId.of("like")),
                                Action.Button.plain("Swap", ActionId.of("help")))),
                "Two minutes, " + moved + " moved");
    }

    /** As much of everything as core allows, in characters that markup gives a meaning. */
    static Card largest() {
        List<Block> blocks =
                List.of(
                        new Block.Text(Rich.of(nasty(800))),
                        new Block.Steps(Collections.nCopies(CardLimits.STEPS, Rich.of(nasty(50)))),
                        new Block.Facts(
                                Collections.nCopies(
                                        CardLimits.FACTS,
                                        new Block.Fact(nasty(CardLimits.LABEL), nasty(20)))),
                        new Block.Picture("none", nasty(400)),
                        new Block.Note(Rich.of(nasty(500))),
                        new Block.Divider());
        var buttons =
                IntStream.range(0, CardLimits.BUTTONS_PER_ROW)
                        .<Action>mapToObj(n ->
                                Action.Button.plain(
                                        nasty(CardLimits.LABEL),
                                        ActionId.of("done", NASTY, "" + n)))
                        .toList();
        var choices =
                Collections.nCopies(
                        CardLimits.CHOICES,
                        new Choice(nasty(CardLimits.ID), nasty(CardLimits.LABEL)));
        Action menu =
                new Action.Select(nasty(CardLimits.LABEL), ActionId.of("like", NASTY), choices);
        return new Card(
                nasty(CardLimits.TITLE),
                blocks,
                List.of(buttons, buttons, buttons, List.of(menu), List.of(menu)),
                nasty(CardLimits.BLOCK_TEXT));
    }

    /** A text of an exact length. */
    static String nasty(int length) {
        return NASTY.repeat(length / NASTY.length() + 1).substring(0, length);
    }
}
