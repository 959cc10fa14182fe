package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Discord's own description of its interface, where this machine has it. */
final class OpenApi {
    private static final String NAME = "shared/specs/discord-openapi.json";

    private static final Map<Path, OpenApi> READ = new ConcurrentHashMap<>();

    private final SchemaCheck check;
    private final Map<Route, JsonNode> bodies = new EnumMap<>(Route.class);

    private OpenApi(JsonNode document) {
        check = new SchemaCheck(document);
        for (Route route : Route.values()) {
            JsonNode content =
                    document.path("paths")
                            .path(route.template())
                            .path(route.method().toLowerCase(Locale.ROOT))
                            .path("requestBody")
                            .path("content")
                            .path("application/json")
                            .path("schema");
            if (!content.isMissingNode()) bodies.put(route, content);
        }
    }

    /** The file, by the property {@code unhunch.discord.openapi} or beside the repository. */
    static Optional<Path> file() {
        String told = System.getProperty("unhunch.discord.openapi", "");
        if (!told.isEmpty()) return Optional.of(Path.of(told)).filter(Files::isReadable);
        var folder = Path.of("").toAbsolutePath();
        for (int i = 0; i < 4 && folder != null; i++, folder = folder.getParent())
            if (Files.isReadable(folder.resolve(NAME))) return Optional.of(folder.resolve(NAME));
        return Optional.empty();
    }

    /** Read once for all stand-ins of this process. */
    static Optional<OpenApi> find() {
        return file().map(found -> READ.computeIfAbsent(found, OpenApi::read));
    }

    private static OpenApi read(Path file) {
        try {
            return new OpenApi(Json.parse(Files.readAllBytes(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where a body is not what the document says; each a sentence. */
    List<String> problems(Route route, JsonNode body) {
        JsonNode schema = bodies.get(route);
        if (schema == null) return List.of();
        return check
                .problem(schema, body, "")
                .map(where -> "OpenAPI, " + route.method() + " " + route.template() + ": " + where)
                .stream()
                .toList();
    }
}
