package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The data of a command that somebody types, as a client builds it from the registration. */
final class CommandJson {
    private final ObjectNode command;
    private final TestChannel channel;
    private final ObjectNode resolved = Json.object();

    CommandJson(ObjectNode command, TestChannel channel) {
        this.command = command;
        this.channel = channel;
    }

    /**
     * @param path such as {@code daily subscribe}
     * @param focused the option that is being typed in; empty for a finished command
     */
    ObjectNode data(String path, Map<String, ?> values, Optional<String> focused) {
        ObjectNode data = Json.object().put("id", command.get("id").asText());
        data.put("name", command.get("name").asText()).put("type", 1);
        ObjectNode holder = data;
        JsonNode known = command;
        String[] steps = path.split(" ", -1);
        for (int i = 1; i < steps.length; i++) {
            known = option(known, steps[i]);
            ObjectNode deeper =
                    Json.object().put("name", steps[i]).put("type", known.path("type").asInt());
            holder.putArray("options").add(deeper);
            holder = deeper;
        }
        fill(holder.putArray("options"), known, new LinkedHashMap<>(values), focused);
        if (!resolved.isEmpty()) data.set("resolved", resolved);
        return data;
    }

    private void fill(
            ArrayNode options,
            JsonNode known,
            Map<String, Object> values,
            Optional<String> focused) {
        values.forEach((name, value) -> {
            JsonNode of = option(known, name);
            ObjectNode option = options.addObject().put("name", name);
            option.put("type", of.path("type").asInt());
            value(option, value);
            if (focused.filter(name::equals).isPresent()) option.put("focused", true);
            else chosen(of, option);
        });
        if (focused.isPresent()) return;
        for (JsonNode of : known.path("options")) {
            if (of.path("type").asInt() <= 2)
                throw new IllegalArgumentException("a subcommand is missing: " + of.path("name"));
            if (of.path("required").asBoolean() && !values.containsKey(of.path("name").asText()))
                throw new IllegalArgumentException("clients ask for " + of.path("name"));
        }
    }

    /** A client sends only what is in the list. */
    private static void chosen(JsonNode of, ObjectNode option) {
        if (of.path("choices").isEmpty()) return;
        boolean listed =
                Json.items(of.path("choices"))
                        .anyMatch(one -> one.path("value").equals(option.get("value")));
        if (!listed)
            throw new IllegalArgumentException(option + " is none of " + of.path("choices"));
    }

    private static JsonNode option(JsonNode in, String name) {
        return Json.items(in.path("options"))
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("no " + name + " in " + in.path("name")));
    }

    private void value(ObjectNode option, Object value) {
        switch (value) {
            case Integer number -> option.put("value", number);
            case Long number -> option.put("value", number);
            case Double number -> option.put("value", number);
            case Boolean yes -> option.put("value", yes);
            case TestPerson person -> {
                option.put("value", person.id());
                resolved.withObject("/users").set(person.id(), person.json());
                channel.guild()
                        .filter(guild -> guild.has(person))
                        .ifPresent(guild ->
                                resolved.withObject("/members")
                                        .set(
                                                person.id(),
                                                guild.member(person)
                                                        .put(
                                                                "permissions",
                                                                Long.toString(
                                                                        guild.permissions(
                                                                                person,
                                                                                channel)))));
            }
            case TestChannel other -> {
                option.put("value", other.id());
                ObjectNode json = other.json();
                channel.guild().ifPresent(guild -> json.put("permissions", "0"));
                resolved.withObject("/channels").set(other.id(), json);
            }
            default -> option.put("value", value.toString());
        }
    }
}
