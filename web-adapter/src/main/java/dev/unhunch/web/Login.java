package dev.unhunch.web;

import dev.unhunch.web.http.Answer;
import dev.unhunch.web.http.Problem;
import dev.unhunch.web.http.Request;
import dev.unhunch.web.http.Route;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Asks for the key where there is one, and lets everybody in where there is none. */
final class Login {
    private static final String COOKIE = "unhunch_entry";
    private static final Map<String, String> NOTHING_SAID = Map.of("problem", "");

    private final @Nullable Gate gate;
    private final Pages pages;

    Login(@Nullable WebKey key, InstantSource clock, Pages pages) {
        this.gate = key == null ? null : new Gate(key, clock);
        this.pages = pages;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/login", this::ask).withoutKey(),
                Route.post("/login", this::enter).withoutKey());
    }

    boolean mayEnter(Request request) {
        return gate == null || request.cookie(COOKIE).filter(gate::knows).isPresent();
    }

    private Answer ask(Request request) {
        return mayEnter(request) ? Answer.seeOther("/") : pages.login(request, NOTHING_SAID, 200);
    }

    private Answer enter(Request request) throws IOException {
        if (gate == null) return Answer.seeOther("/");
        if (!request.hasType("application/x-www-form-urlencoded"))
            return pages.problem(request, Problem.WRONG_TYPE);
        var body = request.body();
        if (body.isEmpty()) return pages.problem(request, Problem.TOO_LARGE);
        var given = Request.field(body.get(), "key").orElse("");
        return switch (gate.enter(request.from(), given)) {
            case Gate.Entry.Open(var token) ->
                    Answer.seeOther("/").with("Set-Cookie", cookie(token));
            case Gate.Entry.Wrong() -> again(request, "login.wrong", 401);
            case Gate.Entry.TooOften() ->
                    again(request, "problem.too-often", 429)
                            .with("Retry-After", Long.toString(Gate.PAUSE.toSeconds()));
        };
    }

    private Answer.Whole again(Request request, String why, int status) {
        var text = PageTexts.in(Languages.of(request)).say(why);
        return pages.login(request, Map.of("problem", text), status);
    }

    private static String cookie(String token) {
        return COOKIE
                + "="
                + token
                + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
                + Gate.STAY.toSeconds();
    }
}
