package dev.unhunch.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.web.draw.Messages;
import dev.unhunch.web.http.Answer;
import dev.unhunch.web.http.Json;
import dev.unhunch.web.http.Problem;
import dev.unhunch.web.http.Request;
import dev.unhunch.web.http.Route;
import dev.unhunch.web.room.Rooms;
import dev.unhunch.web.room.Seat;
import dev.unhunch.web.room.World;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the page's scripts ask for, as JSON. */
record Api(World world, Rooms rooms, Parts parts) {
    /** What answers. */
    record Parts(
            Conversation conversation,
            Completion completion,
            Live live,
            Messages drawing,
            WebDirectory directory) {}

    List<Route> routes() {
        return List.of(
                Route.get("/api/world", this::world),
                Route.get("/api/messages", request -> seated(request, this::messages)),
                Route.get("/api/events", request -> seated(request, parts.live()::events)),
                Route.post("/api/say", Json.taking(this::say)),
                Route.post("/api/act", Json.taking(this::act)),
                Route.post("/api/submit", Json.taking(this::submit)),
                Route.post("/api/suggest", Json.taking(this::suggest)));
    }

    private Answer world(Request request) {
        var texts = PageTexts.in(Languages.of(request));
        var drawn = JsonNodeFactory.instance.objectNode();
        var people = drawn.putArray("people");
        for (var member : world.people())
            people.addObject()
                    .put("id", member.id())
                    .put("name", texts.say("person." + member.id() + ".name"))
                    .put("admin", member.admin());
        var channels = drawn.putArray("channels");
        for (var channel : world.channels())
            channels.addObject()
                    .put("id", channel.id())
                    .put("name", texts.say("channel." + channel.id() + ".name"))
                    .put("topic", texts.say("channel." + channel.id() + ".topic"))
                    .put("direct", channel.direct());
        var commands = drawn.putArray("commands");
        parts.completion().bot().commands().forEach(command -> commands.add(command.name()));
        var said = drawn.putObject("texts");
        texts.all().forEach(said::put);
        return Answer.json(200, drawn);
    }

    private Answer messages(Seat seat) {
        var drawn = JsonNodeFactory.instance.objectNode();
        var view = rooms.seenFrom(seat);
        drawn.put("newest", Long.toString(view.newest()));
        drawn.set("messages", parts.drawing().all(view.messages()));
        return Answer.json(200, drawn);
    }

    private Answer seated(Request request, Function<Seat, Answer> handler) {
        return request.query("person")
                .flatMap(person ->
                        request.query("channel").flatMap(channel -> world.seat(person, channel)))
                .map(handler)
                .orElseGet(() -> Answer.problem(Problem.BAD_REQUEST));
    }

    private Optional<Answer> say(Json json) {
        return caller(json)
                .flatMap(caller ->
                        json.text("text").map(text -> parts.conversation().say(caller, text)))
                .map(Api::fine);
    }

    private Optional<Answer> act(Json json) {
        return caller(json)
                .flatMap(caller ->
                        json.text("press")
                                .<Incoming>map(press ->
                                        new Incoming.Acted(caller, press, json.texts("chosen"))))
                .map(acted -> parts.conversation().acted(acted, message(json)))
                .map(Api::fine);
    }

    private Optional<Answer> submit(Json json) {
        return caller(json)
                .flatMap(caller ->
                        json.text("form")
                                .<Incoming>map(form ->
                                        new Incoming.Submitted(
                                                caller, form, json.fields("fields"))))
                .map(submitted -> parts.conversation().acted(submitted, message(json)))
                .map(Api::fine);
    }

    private Optional<Answer> suggest(Json json) {
        return json.text("line").map(line -> fine(offers(json, line)));
    }

    private ObjectNode offers(Json json, String line) {
        var drawn = JsonNodeFactory.instance.objectNode();
        var offers = drawn.putArray("offers");
        for (var offer : parts.completion().offers(Languages.of(json.text("locale")), line))
            offers.addObject()
                    .put("line", offer.line())
                    .put("label", offer.label())
                    .put("detail", offer.detail());
        return drawn;
    }

    private Optional<Caller> caller(Json json) {
        var seat = seat(json);
        seat.ifPresent(found ->
                json.text("zone").ifPresent(zone -> parts.directory().hear(found.person(), zone)));
        return seat.map(found ->
                new Caller(found.person(), found.place(), Languages.of(json.text("locale"))));
    }

    private Optional<Seat> seat(Json json) {
        return json.text("person")
                .flatMap(person ->
                        json.text("channel").flatMap(channel -> world.seat(person, channel)));
    }

    private static long message(Json json) {
        return json.text("message")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(Conversation.NO_MESSAGE);
    }

    private static Answer fine(ObjectNode result) {
        return Answer.json(200, result);
    }
}
