package dev.unhunch.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.web.draw.Forms;
import dev.unhunch.web.draw.Messages;
import dev.unhunch.web.room.Message;
import dev.unhunch.web.room.Rooms;
import dev.unhunch.web.room.Seat;

import java.util.ArrayList;
import java.util.List;

/** Hands what people do to the bot, and its replies to the rooms. */
record Conversation(Bot bot, Rooms rooms, Messages drawing) {
    /** A typed line is kept no longer than this; the bot gets all of it. */
    private static final int LINE_KEPT = 2_000;

    /** No message was acted on. */
    static final long NO_MESSAGE = 0;

    /** A line that somebody typed. */
    ObjectNode say(Caller caller, String text) {
        var line = rooms.typed(seat(caller), cut(text));
        return take(new Incoming.FreeText(caller, text), NO_MESSAGE, List.of(line));
    }

    /** A tap on a message, or a form that was opened from it. */
    ObjectNode acted(Incoming incoming, long message) {
        return take(incoming, message, List.of());
    }

    private ObjectNode take(Incoming incoming, long actedOn, List<Message> before) {
        var seat = seat(incoming.caller());
        var messages = new ArrayList<>(before);
        var result = JsonNodeFactory.instance.objectNode();
        switch (bot.answer(incoming)) {
            case Reply.Ephemeral(var card, _) -> messages.add(rooms.tell(seat, card));
            case Reply.Public(var card, _) -> messages.add(rooms.post(seat.place(), card));
            case Reply.Update(var card, _) -> messages.add(rooms.replace(seat, actedOn, card));
            case Reply.OpenModal(var modal, _) ->
                    result.set("form", Forms.form(modal).put("message", Long.toString(actedOn)));
            case Reply.Aside(var line, var direct) ->
                    messages.add(rooms.tell(seat, direct.orElse(line)));
            case Reply.Home _, Reply.Nothing _ -> {}
        }
        return result.set("messages", drawing.all(messages));
    }

    private static Seat seat(Caller caller) {
        return new Seat(caller.person(), caller.place());
    }

    private static String cut(String text) {
        return text.length() <= LINE_KEPT ? text : text.substring(0, LINE_KEPT) + "…";
    }
}
