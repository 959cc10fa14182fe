package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The commands that the bot registered for everywhere. */
final class Commands {
    /** "There is a global rate limit of 200 application command creates per day, per guild". */
    private static final int CREATES_A_DAY = 200;

    private final World world;
    private Map<String, ObjectNode> byName = new LinkedHashMap<>();
    private final List<Instant> created = new ArrayList<>();
    private int replaced;

    Commands(World world) {
        this.world = world;
    }

    Answer replace(JsonNode body) {
        var problems = CommandRules.all(body);
        problems.forEach(world.violations::add);
        if (!problems.isEmpty()) return Answer.invalid(problems);
        var now = world.clock.instant();
        created.removeIf(at -> at.isBefore(now.minus(1, ChronoUnit.DAYS)));
        long fresh =
                Json.items(body)
                        .filter(one -> !byName.containsKey(one.path("name").asText()))
                        .count();
        if (created.size() + fresh > CREATES_A_DAY) {
            world.violations.add("Application Commands: 200 creates a day");
            return Answer.error(
                    400,
                    30034,
                    "Max number of daily application command creates has been reached (200)");
        }
        for (long i = 0; i < fresh; i++) created.add(now);
        replaced++;
        var next = new LinkedHashMap<String, ObjectNode>();
        Json.items(body).forEach(one -> next.put(one.path("name").asText(), kept(one.deepCopy())));
        byName = next;
        return list(true);
    }

    private ObjectNode kept(ObjectNode command) {
        ObjectNode before = byName.get(command.path("name").asText());
        String id = before == null ? Long.toString(world.ids.next()) : before.get("id").asText();
        command.put("id", id).put("application_id", world.bot.id());
        if (!command.has("type")) command.put("type", 1);
        command.put("version", Long.toString(world.ids.next()));
        if (!command.has("default_member_permissions"))
            command.putNull("default_member_permissions");
        if (!command.has("nsfw")) command.put("nsfw", false);
        return command;
    }

    Answer list(boolean withLocalizations) {
        ArrayNode all = Json.array();
        byName.values()
                .forEach(
                        one -> all.add(withLocalizations ? one.deepCopy() : plain(one.deepCopy())));
        return Answer.ok(all);
    }

    private static ObjectNode plain(ObjectNode command) {
        for (JsonNode node : Json.all(command))
            ((ObjectNode) node).remove(List.of("name_localizations", "description_localizations"));
        return command;
    }

    List<JsonNode> all() {
        return byName.values().stream().<JsonNode>map(ObjectNode::deepCopy).toList();
    }

    int replaced() {
        return replaced;
    }

    Optional<ObjectNode> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The command that a path such as {@code daily subscribe} starts with. */
    ObjectNode named(String path) {
        String name = path.split(" ", -1)[0];
        return find(name)
                .orElseThrow(() ->
                        new NoSuchElementException(
                                "/" + name + " is not registered; these are: " + byName.keySet()));
    }
}
