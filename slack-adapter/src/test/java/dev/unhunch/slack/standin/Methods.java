package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Web API: from a request to its answer. */
final class Methods {
    /** A request before its token was looked at. */
    record Request(String method, String authorization, ObjectNode args) {}

    /** Where an answer goes. */
    @FunctionalInterface
    interface Way {
        void send(Answer answer) throws IOException;
    }

    private final World world;
    private final Map<String, Method> all = new HashMap<>();
    private final List<String> calls = new java.util.concurrent.CopyOnWriteArrayList<>();

    Methods(World world) {
        this.world = world;
    }

    void add(String name, Method method) {
        all.put(name, method);
    }

    /** Names of all methods that were called, in order. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    void answer(Request request, Way way) throws IOException {
        calls.add(request.method());
        way.send(world.change(() -> act(request)));
    }

    private Answer act(Request request) {
        try {
            Method method = all.get(request.method());
            if (method == null) throw new Refused("unknown_method");
            return answer(method, request);
        } catch (Refused no) {
            return Answer.of(no.body);
        }
    }

    private Answer answer(Method method, Request request) {
        if (request.method().startsWith("oauth."))
            return Answer.of(method.call(new Call(request.method(), null, request.args())));
        Grant grant = world.tokens.open(token(request));
        Scopes.check(request.method(), grant);
        Answer answer = Answer.of(method.call(new Call(request.method(), grant, request.args())));
        if (grant.team() == null) return answer;
        var headers = new HashMap<>(answer.headers());
        headers.put(
                "x-oauth-scopes",
                String.join(",", grant.team().scopes().stream().sorted().toList()));
        return new Answer(answer.status(), headers, answer.body());
    }

    private static String token(Request request) {
        String header = request.authorization();
        if (header.startsWith("Bearer ")) return header.substring("Bearer ".length());
        return request.args().path("token").asText("");
    }
}
