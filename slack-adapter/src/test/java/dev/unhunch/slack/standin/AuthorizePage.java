package dev.unhunch.slack.standin;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/** Where somebody agrees to the app's installation, or does not. */
final class AuthorizePage {
    private final World world;
    private final OAuthMethods oauth;
    private volatile @Nullable TestPerson visitor;

    AuthorizePage(World world, OAuthMethods oauth) {
        this.world = world;
        this.oauth = oauth;
    }

    /** Who visits next and agrees; nobody where they refuse. */
    void visitedBy(@Nullable TestPerson person) {
        visitor = person;
    }

    /** The page sends its visitor back to the app (Installing with OAuth). */
    Answer visit(Map<String, String> query) {
        return world.change(() -> {
            String back = query.getOrDefault("redirect_uri", "");
            if (!query.getOrDefault("client_id", "").equals(world.settings.keys().clientId()))
                return bad("client_id");
            String scope = query.getOrDefault("scope", "");
            String state = query.getOrDefault("state", "");
            if (scope.isEmpty()) return bad("scope");
            if (state.isEmpty()) return bad("state");
            if (back.isEmpty()) return bad("redirect_uri");
            var person = visitor;
            String said =
                    person == null
                            ? "error=access_denied"
                            : "code="
                                    + Requests.encoded(
                                            oauth.code(person, back, Set.of(scope.split(","))));
            String to =
                    back
                            + (back.contains("?") ? "&" : "?")
                            + said
                            + "&state="
                            + Requests.encoded(state);
            return new Answer(302, Map.of("Location", to), "");
        });
    }

    private Answer bad(String what) {
        world.violations.add(
                "The authorize page was opened without a right "
                        + what
                        + " (Installing with OAuth)");
        return Answer.status(400);
    }
}
