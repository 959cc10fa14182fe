package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Everybody's open forms, at most three on each other, and App Homes. */
final class Views {
    private static final int STACK = 3;

    private final World world;
    private final Map<String, TestView> all = new HashMap<>();
    private final Map<TestPerson, Deque<TestView>> stacks = new HashMap<>();
    private final Map<TestPerson, TestView> homes = new HashMap<>();

    Views(World world) {
        this.world = world;
    }

    /** Opens the first form, or puts one on those that are open. */
    TestView push(TestPerson person, JsonNode view) {
        world.viewRules.check(view, "modal");
        var stack = stack(person);
        taken(person, view, null);
        if (stack.size() >= STACK) {
            world.violations.add("More than 3 views on each other (Modals > View stack)");
            throw new Refused("push_limit_reached");
        }
        var made = make(person, view);
        stack.push(made);
        return made;
    }

    /** In the place of all that are open: views.open. */
    TestView open(TestPerson person, JsonNode view) {
        clear(person);
        return push(person, view);
    }

    /** In the place of one that was sent in; nobody sees it where that one is gone by now. */
    TestView replace(TestPerson person, @Nullable TestView which, JsonNode content) {
        if (which == null || which.isClosed()) {
            world.viewRules.check(content, "modal");
            var unseen = make(person, content);
            unseen.close();
            return unseen;
        }
        update(which, content);
        return which;
    }

    void update(TestView view, JsonNode content) {
        if (view.isClosed()) throw new Refused("not_found");
        String type = view.look().path("type").asText();
        world.viewRules.check(content, type);
        taken(view.owner(), content, view);
        ObjectNode json = complete(view.owner(), view.id(), content);
        json.set("root_view_id", view.look().path("root_view_id"));
        view.show(json);
    }

    TestView publish(TestPerson person, JsonNode content) {
        world.viewRules.check(content, "home");
        var home = homes.get(person);
        if (home == null) {
            home = make(person, content);
            homes.put(person, home);
        } else {
            home.show(complete(person, home.id(), content));
        }
        return home;
    }

    private TestView make(TestPerson person, JsonNode content) {
        String id = world.ids.next("V");
        var made = new TestView(person, id, complete(person, id, content));
        all.put(id, made);
        return made;
    }

    private ObjectNode complete(TestPerson person, String id, JsonNode content) {
        ObjectNode json = content.deepCopy();
        json.put("id", id).put("team_id", person.team().id()).put("app_id", world.appId);
        json.put("bot_id", person.team().botId()).put("app_installed_team_id", person.team().id());
        json.put("hash", world.ids.ts()).putNull("previous_view_id");
        json.put("root_view_id", stack(person).isEmpty() ? id : stack(person).peekLast().id());
        for (String text : new String[] {"callback_id", "private_metadata", "external_id"}) {
            if (!json.hasNonNull(text)) json.put(text, "");
        }
        for (String flag : new String[] {"clear_on_close", "notify_on_close", "submit_disabled"}) {
            if (!json.hasNonNull(flag)) json.put(flag, false);
        }
        if (!json.has("submit")) json.putNull("submit");
        if (!json.has("close")) json.putNull("close");
        json.putObject("state").putObject("values");
        world.messageRules.complete(json);
        return json;
    }

    /**
     * An external_id names one view of a workspace (views.open &gt; Errors: duplicate_external_id).
     */
    private void taken(TestPerson person, JsonNode content, @Nullable TestView itself) {
        String name = content.path("external_id").asText("");
        if (name.isEmpty()) return;
        var other = find(person.team(), "", name);
        if (other.isPresent() && other.get() != itself && !other.get().isClosed())
            throw new Refused("duplicate_external_id");
    }

    /** Closes the topmost form. */
    void pop(TestPerson person) {
        var gone = stack(person).poll();
        if (gone != null) gone.close();
    }

    void clear(TestPerson person) {
        stack(person).forEach(TestView::close);
        stack(person).clear();
    }

    Optional<TestView> top(TestPerson person) {
        return Optional.ofNullable(stack(person).peek());
    }

    Optional<TestView> home(TestPerson person) {
        return Optional.ofNullable(homes.get(person));
    }

    /** By its id, or by the app's own name for it. */
    Optional<TestView> find(TestTeam team, String id, String externalId) {
        return all.values().stream()
                .filter(view -> view.owner().team() == team)
                .filter(view ->
                        !id.isEmpty()
                                ? view.id().equals(id)
                                : view.look().path("external_id").asText().equals(externalId))
                .findFirst();
    }

    private Deque<TestView> stack(TestPerson person) {
        return stacks.computeIfAbsent(person, _ -> new ArrayDeque<>());
    }
}
