package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

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
    private final RateLimits limits;
    private final Trouble trouble;
    private final Map<String, Method> all = new HashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    Methods(World world, Trouble trouble) {
        this.world = world;
        this.trouble = trouble;
        this.limits = new RateLimits(world);
    }

    void add(String name, Method method) {
        all.put(name, method);
    }

    /** Names of all methods that were called, in order. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    void answer(Request request, Way way) throws IOException, InterruptedException {
        world.change(() -> calls.add(request.method()));
        var kind = trouble.take(request.method(), request.args());
        Trouble.begins(kind);
        Answer answer = answer(request, kind);
        if (Trouble.letsAnswer(kind)) way.send(answer);
    }

    private Answer answer(Request request, Trouble.Kind kind) {
        return switch (kind) {
            case Trouble.Kind.Fails(int status) -> Answer.status(status);
            case Trouble.Kind.Breaks _ -> Answer.status(500);
            case Trouble.Kind.Refuses(var error) -> Answer.of(new Refused(error).body);
            case Trouble.Kind.Limited(var delay) -> world.change(() -> limited(request, kind));
            case Trouble.Kind.ActsAndFails(int status) -> {
                world.change(() -> act(request));
                yield Answer.status(status);
            }
            case Trouble.Kind.RefusesPictures _ when Pictures.in(request.args()) ->
                    Answer.of(Pictures.REFUSED.get().body);
            case Trouble.Kind.RefusesPictures _, Trouble.Kind.LosesAnswer _, Trouble.Kind.Hangs _ ->
                    world.change(() -> act(request));
            case Trouble.Kind.Slow _, Trouble.Kind.Late _, Trouble.Kind.None _ ->
                    world.change(() -> act(request));
        };
    }

    private Answer limited(Request request, Trouble.Kind kind) {
        if (!(kind instanceof Trouble.Kind.Limited(var delay))) throw new IllegalStateException();
        try {
            limits.close(open(request), delay);
        } catch (Refused _) {
            // Nobody is told more about a wrong token.
        }
        return Answer.limited(RateLimits.seconds(delay));
    }

    private Answer act(Request request) {
        try {
            Method method = all.get(request.method());
            if (method == null) throw new Refused("unknown_method");
            Call call = open(request);
            Scopes.check(call);
            var wait = limits.refuses(call);
            if (wait.isPresent()) return Answer.limited(wait.get());
            return answered(call, method);
        } catch (Refused no) {
            return Answer.of(no.body);
        }
    }

    private static Answer answered(Call call, Method method) {
        Answer answer = Answer.of(method.call(call));
        if (call.grant() == null || call.grant().team() == null) return answer;
        var headers = new HashMap<>(answer.headers());
        headers.put(
                "x-oauth-scopes",
                String.join(",", call.grant().team().scopes().stream().sorted().toList()));
        return new Answer(answer.status(), headers, answer.body());
    }

    private Call open(Request request) {
        if (request.method().startsWith("oauth."))
            return new Call(request.method(), null, basic(request));
        return new Call(request.method(), world.tokens.open(token(request)), request.args());
    }

    private static String token(Request request) {
        String header = request.authorization();
        if (header.startsWith("Bearer ")) return header.substring("Bearer ".length());
        return request.args().path("token").asText("");
    }

    /**
     * Client id and secret may come in the header (oauth.v2.access: "HTTP Basic authentication").
     */
    static ObjectNode basic(Request request) {
        String header = request.authorization();
        if (!header.startsWith("Basic ")) return request.args();
        byte[] both = Base64.getDecoder().decode(header.substring("Basic ".length()));
        String[] parts = new String(both, StandardCharsets.UTF_8).split(":", 2);
        ObjectNode args = request.args().deepCopy();
        return args.put("client_id", parts[0])
                .put("client_secret", parts.length > 1 ? parts[1] : "");
    }
}
