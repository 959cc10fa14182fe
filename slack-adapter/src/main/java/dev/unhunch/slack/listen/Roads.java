package dev.unhunch.slack.listen;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Place;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.draw.Readers;
import dev.unhunch.slack.draw.Views;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The ways by which an answer reaches somebody after the acknowledgement. A card whose picture
 * Slack refuses goes again without it: Slack refuses the whole message then.
 */
record Roads(Calls calls, CardDrawing drawing, Views views) {
    Roads(Calls calls, CardDrawing drawing) {
        this(calls, drawing, new Views(drawing));
    }

    /** A message by a response URL. */
    Answer<Told> respond(Spot spot, Card card, Messages.Audience audience) {
        var readers = audience == Messages.Audience.ALL ? spot.everybody() : new Readers.One();
        return send(
                spot,
                card,
                readers,
                drawn ->
                        calls.respond(
                                spot.responseUrl(),
                                Messages.responding(drawn, audience, spot.thread())));
    }

    /** A message for everybody in a place. */
    Answer<Told> post(Spot spot, Card card) {
        var channel = spot.place().channel();
        boolean isTheirs = channel.startsWith("@");
        return message(spot, card, isTheirs ? channel.substring(1) : channel, isTheirs);
    }

    /** A message to the one who asked, wherever that was. */
    Answer<Told> direct(Spot spot, Card card) {
        return message(
                new Spot(spot.caller(), spot.everybody(), "", Optional.empty()),
                card,
                spot.caller().person().id(),
                true);
    }

    private Answer<Told> message(Spot spot, Card card, String channel, boolean isTheirs) {
        var readers = isTheirs ? new Readers.One() : spot.everybody();
        return send(
                spot,
                card,
                readers,
                drawn -> {
                    var arguments = arguments(drawn, channel, spot.thread());
                    arguments.put("unfurl_links", "false");
                    arguments.put("unfurl_media", "false");
                    return calls.call(spot.team(), "chat.postMessage", arguments);
                });
    }

    /** A message in a place that only the one who asked sees. */
    Answer<Told> whisper(Spot spot, Card card) {
        if (spot.isTheirs()) return post(spot, card);
        return send(
                spot,
                card,
                new Readers.One(),
                drawn -> {
                    var arguments = arguments(drawn, spot.place().channel(), spot.thread());
                    arguments.put("user", spot.caller().person().id());
                    return calls.call(spot.team(), "chat.postEphemeral", arguments);
                });
    }

    private static Map<String, String> arguments(
            CardDrawing.Drawn drawn, String channel, Optional<String> thread) {
        var arguments = new TreeMap<String, String>();
        arguments.put("channel", channel);
        arguments.put("text", drawn.text());
        arguments.put("blocks", drawn.blocks());
        thread.ifPresent(ts -> arguments.put("thread_ts", ts));
        return arguments;
    }

    private Answer<Told> send(
            Spot spot, Card card, Readers readers, Function<CardDrawing.Drawn, Answer<Told>> road) {
        var drawn = drawing.message(card, spot.team(), readers);
        var answer = road.apply(drawn);
        return drawn.hasPictures() && isContentRefused(answer)
                ? road.apply(drawing.withoutPictures(card, readers))
                : answer;
    }

    /** A card in a view of its own: {@code views.open}, {@code views.push}. */
    Answer<Told> show(Spot spot, String method, Trigger trigger, Card card) {
        return view(spot, card, view -> open(spot, method, trigger, view));
    }

    /** A view as {@code views.open} or {@code views.push} takes it. */
    Answer<Told> open(Spot spot, String method, Trigger trigger, String view) {
        if (!trigger.isFresh()) return new Answer.Denied<>("expired_trigger_id");
        var id = String.valueOf(trigger.id());
        return calls.call(spot.team(), method, Map.of("trigger_id", id, "view", view));
    }

    /** A card in the place of what a view shows. */
    Answer<Told> update(Spot spot, ViewNow now, Card card) {
        return view(spot, card, view -> update(spot, now, view));
    }

    /** A view in the place of what another shows. */
    Answer<Told> update(Spot spot, ViewNow now, String view) {
        var arguments = new TreeMap<String, String>();
        arguments.put("view_id", now.id());
        arguments.put("view", view);
        now.hash().ifPresent(hash -> arguments.put("hash", hash));
        return calls.call(spot.team(), "views.update", arguments);
    }

    /** The page that they have with us. */
    Answer<Told> publish(Spot spot, List<Card> cards) {
        var answer = publish(spot, views.home(cards, spot.place()));
        return isContentRefused(answer) && cards.stream().anyMatch(Roads::hasPicture)
                ? publish(spot, views.homeWithoutPictures(cards, spot.place()))
                : answer;
    }

    private Answer<Told> publish(Spot spot, String view) {
        var user = spot.caller().person().id();
        return calls.call(spot.team(), "views.publish", Map.of("user_id", user, "view", view));
    }

    private Answer<Told> view(Spot spot, Card card, Function<String, Answer<Told>> road) {
        Place place = spot.place();
        Locale locale = spot.caller().locale();
        var answer = road.apply(views.card(card, place, locale));
        return isContentRefused(answer) && hasPicture(card)
                ? road.apply(views.cardWithoutPictures(card, place, locale))
                : answer;
    }

    private static boolean hasPicture(Card card) {
        return card.blocks().stream().anyMatch(Block.Picture.class::isInstance);
    }

    /** {@code invalid_blocks} with "downloading image failed", and what else Slack calls that. */
    private static boolean isContentRefused(Answer<Told> answer) {
        return answer instanceof Answer.Denied<Told>(var error)
                && (error.startsWith("invalid_blocks")
                        || error.startsWith("invalid_arguments")
                        || error.startsWith("invalid_attachments")
                        || error.contains("image")
                        || error.contains("file"));
    }
}
