package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.post.PostVerb;
import dev.unhunch.core.text.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** What is said, privately, about having done something. */
record PostAnswers(Texts texts) {
    Reply noted(DeliveryKey key, int number, LocalDate date) {
        return progress(
                "post.noted", texts.say("post.noted.for", said(date)), undo(key, number, date));
    }

    Reply already(DeliveryKey key, int number, LocalDate date) {
        return progress(
                "post.already", texts.say("post.noted.for", said(date)), undo(key, number, date));
    }

    Reply takenBack(DeliveryKey key, int number) {
        var again =
                Action.Button.plain(
                        texts.say("post.button.done"),
                        ActionId.of(PostVerb.DONE, key.wire(), Integer.toString(number)));
        var card =
                card("post.takenBack", texts.say("post.takenBack.hint"), List.of(List.of(again)));
        return new Reply.Update(card, new Subject.OfProgress());
    }

    Reply tooLate() {
        return progress("post.stays", texts.say("post.stays.hint"), List.of());
    }

    Reply nothingToTakeBack() {
        return progress("post.nothingNoted", texts.say("post.nothingNoted.hint"), List.of());
    }

    /** A post that is no longer known, or never was: something to do all the same. */
    Reply longGone() {
        var fresh =
                new Buttons(texts)
                        .ask(texts.say("button.oneForMe"), ExerciseShelf.ROUTINES, "2 min");
        return error("post.longGone", "post.longGone.hint", List.of(List.of(fresh)));
    }

    Reply elsewhere() {
        return error("post.elsewhere", "post.elsewhere.hint", List.of());
    }

    private Reply error(String title, String text, List<List<Action>> rows) {
        return new Reply.Ephemeral(card(title, texts.say(text), rows), new Subject.OfError());
    }

    private Reply progress(String title, String text, List<List<Action>> rows) {
        return new Reply.Ephemeral(card(title, text, rows), new Subject.OfProgress());
    }

    private Card card(String key, String text, List<List<Action>> rows) {
        var title = texts.say(key);
        return new Card(title, List.of(new Block.Text(Rich.of(text))), rows, title);
    }

    private List<List<Action>> undo(DeliveryKey key, int number, LocalDate date) {
        return List.of(
                List.of(
                        Action.Button.plain(
                                texts.say("post.button.undo"),
                                ActionId.of(
                                        PostVerb.UNDO,
                                        key.wire(),
                                        Integer.toString(number),
                                        date.toString()))));
    }

    private String said(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(texts.locale())
                .format(date);
    }
}
