package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.people.Place;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Draws modal views and the page that each person has with us (Slack docs, "Views"). Each view
 * knows the place that it was opened for; nobody but its reader sees it.
 */
public record Views(CardDrawing drawing) {
    /** The callback id of a view that only shows a card. */
    public static final String CARD = "card";

    /** Of a view's title and of its buttons. */
    private static final int TITLE = 24;

    /** A form. Its answers come back by the names of its fields. */
    public String form(Modal modal, Place place, Locale locale) {
        return form(modal, place, locale, Set.of());
    }

    /**
     * A form that takes the place of itself with other values at first. Where nothing changed, what
     * was typed by now stays.
     */
    public String form(Modal modal, Modal before, Place place, Locale locale) {
        return form(modal, place, locale, Set.copyOf(before.fields()));
    }

    private String form(Modal modal, Place place, Locale locale, Set<Modal.Field> unchanged) {
        var json = begin(modal.onSubmit().wire(), modal.title(), place);
        Plain.line(json, "submit", TITLE, Labels.say("submit", locale));
        Plain.line(json, "close", TITLE, Labels.say("cancel", locale));
        json.array("blocks");
        var fields = new Fields(json);
        for (var field : modal.fields())
            fields.write(field, unchanged.isEmpty() || unchanged.contains(field));
        return end(json);
    }

    /**
     * A card, for where no message can be shown. Its heading stands in full in it; the bar above
     * has our own name, so that nothing is read twice.
     */
    public String card(Card card, Place place, Locale locale) {
        var json = begin(CARD, Labels.say("title", locale), place);
        Plain.line(json, "close", TITLE, Labels.say("close", locale));
        json.array("blocks");
        CardDrawing.write(json, List.of(card), manner(place));
        return end(json);
    }

    /** A card without pictures. */
    public String cardWithoutPictures(Card card, Place place, Locale locale) {
        return withoutPictures().card(card, place, locale);
    }

    /** The page that each person has with us. */
    public String home(List<Card> cards, Place place) {
        var json = new Json().object().field("type", "home");
        json.field("private_metadata", Origin.write(place)).array("blocks");
        CardDrawing.write(json, cards, manner(place));
        return end(json);
    }

    /** That page without pictures. */
    public String homeWithoutPictures(List<Card> cards, Place place) {
        return withoutPictures().home(cards, place);
    }

    private static Views withoutPictures() {
        return new Views(new CardDrawing(PictureSource.NONE));
    }

    private Manner manner(Place place) {
        return drawing.manner(place.workspace(), new Readers.One());
    }

    private static Json begin(String meaning, String title, Place place) {
        var json = new Json().object().field("type", "modal").field("callback_id", meaning);
        json.field("private_metadata", Origin.write(place));
        Plain.line(json, "title", TITLE, title);
        return json;
    }

    private static String end(Json json) {
        return json.endArray().endObject().toString();
    }
}
