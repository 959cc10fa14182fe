package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people do: everything ends in one interaction over the gateway. */
final class People {
    private final World world;

    People(World world) {
        this.world = world;
    }

    Exchange command(TestPerson who, TestChannel where, String path, Map<String, ?> values) {
        return world.change(() -> {
            ObjectNode command = world.commands.named(path);
            mayUse(command, who, where);
            var data = new CommandJson(command, where).data(path, values, Optional.empty());
            return send(new Exchange(world, Exchange.Kind.COMMAND, who, where), data);
        });
    }

    Exchange raw(TestPerson who, TestChannel where, ObjectNode data) {
        return world.change(
                () -> send(new Exchange(world, Exchange.Kind.COMMAND, who, where), data));
    }

    Exchange typing(
            TestPerson who, TestChannel where, String path, Map<String, ?> values, String option) {
        return world.change(() -> {
            ObjectNode command = world.commands.named(path);
            mayUse(command, who, where);
            var data = new CommandJson(command, where).data(path, values, Optional.of(option));
            return send(new Exchange(world, Exchange.Kind.AUTOCOMPLETE, who, where), data);
        });
    }

    /** What a client shows at all: contexts, installation and the default permission. */
    private static void mayUse(ObjectNode command, TestPerson who, TestChannel where) {
        var guild = where.guild();
        boolean bot = guild.map(TestGuild::hasBot).orElse(isWithBot(where));
        int context = guild.isPresent() ? 0 : isWithBot(where) ? 1 : 2;
        boolean viaGuild = bot && names(command.path("integration_types"), 0, true);
        boolean viaPerson =
                who.userInstalled() && names(command.path("integration_types"), 1, false);
        boolean here = names(command.path("contexts"), context, context < 2);
        if (!here || !(viaGuild || viaPerson))
            throw new IllegalStateException(
                    "/"
                            + command.path("name").asText()
                            + " is not offered to "
                            + who.name()
                            + " there");
        long needed = command.path("default_member_permissions").asLong(0);
        if (guild.isPresent() && (guild.get().permissions(who, where) & needed) != needed)
            throw new IllegalStateException(
                    "/" + command.path("name").asText() + " is hidden from " + who.name());
    }

    private static boolean names(JsonNode numbers, int one, boolean otherwise) {
        if (!numbers.isArray()) return otherwise;
        return Json.items(numbers).anyMatch(number -> number.asInt(-1) == one);
    }

    private static boolean isWithBot(TestChannel where) {
        return where.kind() == TestChannel.Kind.DIRECT && where.recipients().size() == 1;
    }

    Exchange use(TestPerson who, TestMessage message, JsonNode component, List<String> values) {
        return world.change(() -> {
            if (component.path("disabled").asBoolean())
                throw new IllegalStateException("cannot be used: " + component);
            var exchange = new Exchange(world, Exchange.Kind.COMPONENT, who, message.channel());
            exchange.source = message;
            ObjectNode data = Json.object().put("custom_id", component.path("custom_id").asText());
            data.put("component_type", component.path("type").asInt(Shown.BUTTON))
                    .put("id", component.path("id").asInt());
            if (Shown.type(component) != Shown.BUTTON) {
                data.set("values", Json.strings(values.stream()));
                data.putObject("resolved");
            }
            return send(exchange, data);
        });
    }

    Exchange submit(Exchange opened, Map<String, ?> values) {
        JsonNode modal = opened.modal();
        return world.change(() -> {
            var exchange = new Exchange(world, Exchange.Kind.MODAL, opened.person, opened.channel);
            exchange.source = opened.source;
            exchange.trigger = opened;
            ObjectNode data = Json.object().put("custom_id", modal.path("custom_id").asText());
            data.put("type", 5).putObject("resolved");
            data.set("components", new ModalJson(modal).filled(values));
            return send(exchange, data);
        });
    }

    private Exchange send(Exchange exchange, ObjectNode data) {
        exchange.channel
                .guild()
                .filter(guild -> !guild.has(exchange.person))
                .ifPresent(guild -> {
                    throw new IllegalStateException(
                            exchange.person.name() + " is no member of " + guild.name());
                });
        if (data.has("name") && exchange.channel.guild().filter(TestGuild::hasBot).isPresent())
            data.put("guild_id", exchange.channel.guild().get().id());
        exchange.payload = InteractionJson.of(world, exchange, data);
        world.interactions.add(exchange);
        exchange.leaves();
        exchange.reached =
                world.news.toChannel(exchange.channel, "INTERACTION_CREATE", exchange.payload);
        return exchange;
    }
}
