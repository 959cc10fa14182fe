package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What people do reaches the app. */
final class People {
    private final World world;
    private final Payloads payloads;

    People(World world) {
        this.world = world;
        this.payloads = new Payloads(world);
    }

    Exchange command(TestPerson who, TestChannel where, String typed) {
        return send(
                "slash_commands",
                true,
                () -> {
                    var exchange = new Exchange(world, Exchange.Kind.COMMAND, who, where);
                    exchange.payload = payloads.command(exchange, typed);
                    return exchange;
                });
    }

    Exchange acts(TestPerson who, Source where, JsonNode element, Consumer<ObjectNode> change) {
        return send(
                "interactive",
                false,
                () -> {
                    var exchange = from(Exchange.Kind.ACTION, who, where);
                    exchange.payload =
                            payloads.action(exchange, where, Payloads.pressed(where, element));
                    change.accept(exchange.payload);
                    return exchange;
                });
    }

    Exchange chooses(TestPerson who, Source where, String option) {
        return send(
                "interactive",
                false,
                () -> {
                    var exchange = from(Exchange.Kind.ACTION, who, where);
                    exchange.payload =
                            payloads.action(exchange, where, Payloads.chosen(where, option));
                    return exchange;
                });
    }

    private Exchange from(Exchange.Kind kind, TestPerson who, Source where) {
        return switch (where) {
            case Source.InMessage(var message) -> {
                var exchange = new Exchange(world, kind, who, message.channel());
                exchange.source = message;
                yield exchange;
            }
            case Source.InView(var view) -> {
                var exchange = new Exchange(world, kind, who, who.direct());
                exchange.inView = view;
                yield exchange;
            }
        };
    }

    Exchange submits(
            TestPerson who, TestView view, Map<String, ?> fields, Consumer<ObjectNode> change) {
        return send(
                "interactive",
                true,
                () -> {
                    var exchange = from(Exchange.Kind.SUBMISSION, who, Source.of(view));
                    exchange.payload =
                            payloads.submission(exchange, view, Filling.values(view, fields));
                    change.accept(exchange.payload);
                    return exchange;
                });
    }

    Exchange closes(TestPerson who, TestView view) {
        var exchange =
                world.change(() -> {
                    world.views.pop(who);
                    var made = from(Exchange.Kind.CLOSED, who, Source.of(view));
                    made.payload = payloads.closed(made, view);
                    return made;
                });
        if (view.look().path("notify_on_close").asBoolean())
            world.dispatch.send(new Delivery("interactive", false, exchange, 0, ""));
        return exchange;
    }

    Exchange shortcut(TestPerson who, String callbackId) {
        return send(
                "interactive",
                false,
                () -> {
                    var exchange = new Exchange(world, Exchange.Kind.SHORTCUT, who, who.direct());
                    exchange.payload = payloads.shortcut(exchange, callbackId);
                    return exchange;
                });
    }

    Exchange says(TestPerson who, TestChannel where, String text, String thread) {
        var type = where.kind() == TestChannel.Kind.DIRECT ? "message" : "app_mention";
        return event(
                who,
                where,
                () -> {
                    var message = world.messages.write(who, where, text, thread);
                    ObjectNode event = message.json().put("type", type).put("channel", where.id());
                    event.put("event_ts", message.ts());
                    if (type.equals("message")) event.put("channel_type", where.typeInEvents());
                    return event;
                });
    }

    /** Whoever listens to a conversation hears the bot's own messages as well (message.im). */
    void echo(TestChannel where, ObjectNode event) {
        if (where.kind() != TestChannel.Kind.DIRECT || !where.hasBot()) return;
        if (!where.team().scopes().contains("im:history")) return;
        event.put("channel", where.id())
                .put("channel_type", "im")
                .put("event_ts", event.path("ts").asText());
        var person = where.members().getFirst();
        world.dispatch.after(Duration.ZERO, () -> event(person, where, () -> event));
    }

    Exchange opensHome(TestPerson who) {
        return event(
                who,
                who.direct(),
                () -> {
                    ObjectNode event =
                            Json.object().put("type", "app_home_opened").put("user", who.id());
                    event.put("channel", who.direct().id())
                            .put("event_ts", world.ids.ts())
                            .put("tab", "home");
                    world.views.home(who).ifPresent(view -> event.set("view", view.json()));
                    return event;
                });
    }

    Exchange invitesBot(TestPerson who, TestChannel where) {
        return event(
                who,
                where,
                () -> {
                    where.add(who.team().bot());
                    return membership("member_joined_channel", where).put("inviter", who.id());
                });
    }

    Exchange removesBot(TestPerson who, TestChannel where) {
        return event(
                who,
                where,
                () -> {
                    where.remove(who.team().bot());
                    return membership("member_left_channel", where);
                });
    }

    private ObjectNode membership(String type, TestChannel where) {
        ObjectNode event = Json.object().put("type", type).put("user", where.team().botUserId());
        event.put("channel", where.id())
                .put("channel_type", where.kind() == TestChannel.Kind.PUBLIC ? "C" : "G");
        return event.put("team", where.team().id()).put("event_ts", world.ids.ts());
    }

    /** An event of any kind. */
    Exchange event(TestPerson who, TestChannel where, Supplier<ObjectNode> event) {
        return send(
                "events_api",
                false,
                () -> {
                    var exchange = new Exchange(world, Exchange.Kind.EVENT, who, where);
                    exchange.payload = payloads.event(where, event.get());
                    return exchange;
                });
    }

    /** What was sent comes once more. */
    void again(Exchange exchange) {
        String type =
                switch (exchange.kind) {
                    case COMMAND -> "slash_commands";
                    case EVENT -> "events_api";
                    case ACTION, SUBMISSION, CLOSED, SHORTCUT -> "interactive";
                };
        boolean answerable =
                exchange.kind == Exchange.Kind.COMMAND || exchange.kind == Exchange.Kind.SUBMISSION;
        world.dispatch.send(new Delivery(type, answerable, exchange, 1, "timeout"));
    }

    private Exchange send(String type, boolean answerable, Supplier<Exchange> make) {
        var exchange = world.change(make);
        world.dispatch.send(new Delivery(type, answerable, exchange, 0, ""));
        return exchange;
    }
}
