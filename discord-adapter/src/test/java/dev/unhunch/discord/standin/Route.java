package dev.unhunch.discord.standin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The routes of the REST interface that the stand-in knows, as the OpenAPI document writes them.
 */
public enum Route {
    GET_SELF("GET", "/users/@me"),
    GET_GATEWAY("GET", "/gateway"),
    GET_GATEWAY_BOT("GET", "/gateway/bot"),
    GET_APPLICATION("GET", "/applications/@me"),
    GET_OAUTH_APPLICATION("GET", "/oauth2/applications/@me"),
    OPEN_DIRECT("POST", "/users/@me/channels"),
    GET_COMMANDS("GET", "/applications/{application_id}/commands"),
    PUT_COMMANDS("PUT", "/applications/{application_id}/commands"),
    CALLBACK("POST", "/interactions/{interaction_id}/{interaction_token}/callback"),
    FOLLOW_UP("POST", "/webhooks/{webhook_id}/{webhook_token}"),
    GET_ORIGINAL("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"),
    EDIT_ORIGINAL("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"),
    DELETE_ORIGINAL("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"),
    GET_FOLLOW_UP("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"),
    EDIT_FOLLOW_UP("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"),
    DELETE_FOLLOW_UP("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"),
    GET_CHANNEL("GET", "/channels/{channel_id}"),
    LIST_MESSAGES("GET", "/channels/{channel_id}/messages"),
    GET_MESSAGE("GET", "/channels/{channel_id}/messages/{message_id}"),
    CREATE_MESSAGE("POST", "/channels/{channel_id}/messages"),
    EDIT_MESSAGE("PATCH", "/channels/{channel_id}/messages/{message_id}"),
    DELETE_MESSAGE("DELETE", "/channels/{channel_id}/messages/{message_id}"),
    GET_MEMBER("GET", "/guilds/{guild_id}/members/{user_id}");

    /** The templates cut into steps, once. */
    private static final Map<Route, List<String>> STEPS =
            Arrays.stream(values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    route -> route,
                                    route -> List.of(route.template.split("/", -1))));

    private final String method;
    private final String template;

    Route(String method, String template) {
        this.method = method;
        this.template = template;
    }

    String method() {
        return method;
    }

    String template() {
        return template;
    }

    /** A token in the path opens these, no bot token needed. */
    boolean hasOwnToken() {
        return this == CALLBACK || template.startsWith("/webhooks/");
    }

    /** "Interaction endpoints are not bound to the bot's Global Rate Limit" (Rate Limits). */
    boolean isInteraction() {
        return hasOwnToken();
    }

    /** A request's route and the values of its path. */
    record Found(Route route, Map<String, String> values) {}

    static Optional<Found> find(String method, String path) {
        String[] given = path.split("/", -1);
        for (Route route : values()) {
            var steps = Objects.requireNonNull(STEPS.get(route));
            if (!route.method.equals(method) || steps.size() != given.length) continue;
            var values = new HashMap<String, String>();
            if (matches(steps, given, values)) return Optional.of(new Found(route, values));
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> steps, String[] given, Map<String, String> values) {
        for (int i = 0; i < steps.size(); i++) {
            String part = steps.get(i);
            if (part.startsWith("{")) values.put(part.substring(1, part.length() - 1), given[i]);
            else if (!part.equals(given[i])) return false;
        }
        return true;
    }
}
