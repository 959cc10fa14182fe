package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One call of a Web API method, its token already looked at. */
record Call(String method, @Nullable Grant grant, ObjectNode args) {
    /** The workspace that the token belongs to. */
    TestTeam team() {
        if (grant == null || grant.team() == null) throw new Refused("not_allowed_token_type");
        return grant.team();
    }

    boolean has(String name) {
        return args.hasNonNull(name);
    }

    /** An argument as text, empty where it is missing. */
    String text(String name) {
        return args.path(name).asText("");
    }

    /** An argument that has to be there. */
    String needed(String name) {
        if (text(name).isEmpty()) throw new Refused("invalid_arguments").saying(missing(name));
        return text(name);
    }

    private static Iterable<String> missing(String name) {
        return List.of("missing required field: " + name);
    }

    boolean flag(String name) {
        return args.path(name).asBoolean() || "1".equals(text(name));
    }

    int number(String name, int usual) {
        return args.path(name).asInt(usual);
    }

    /** An argument that is JSON: forms carry it as text. */
    JsonNode json(String name) {
        JsonNode given = args.path(name);
        if (!given.isTextual()) return given;
        if (given.asText().isEmpty()) return MissingNode.getInstance();
        try {
            return Json.parse(given.asText().getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new Refused("invalid_arguments");
        }
    }
}
