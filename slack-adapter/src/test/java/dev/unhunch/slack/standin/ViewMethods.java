package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code views.*}. */
final class ViewMethods {
    private final World world;

    ViewMethods(World world) {
        this.world = world;
    }

    void addTo(Methods methods) {
        methods.add("views.open", this::open);
        methods.add("views.push", this::push);
        methods.add("views.update", this::update);
        methods.add("views.publish", this::publish);
    }

    private ObjectNode open(Call call) {
        JsonNode content = call.json("view");
        var exchange = world.links.take(trigger(call));
        var view =
                exchange.inView == null || exchange.kind == Exchange.Kind.COMMAND
                        ? world.views.open(exchange.person, content)
                        : world.views.push(exchange.person, content);
        exchange.opened = view;
        return shown(view);
    }

    private ObjectNode push(Call call) {
        var exchange = world.links.take(trigger(call));
        if (exchange.inView == null) throw new Refused("not_found");
        var view = world.views.push(exchange.person, call.json("view"));
        exchange.opened = view;
        return shown(view);
    }

    private static String trigger(Call call) {
        return call.has("trigger_id")
                ? call.text("trigger_id")
                : call.needed("interactivity_pointer");
    }

    private ObjectNode update(Call call) {
        var view =
                world.views
                        .find(call.team(), call.text("view_id"), call.text("external_id"))
                        .orElseThrow(() -> new Refused("not_found"));
        if (call.has("hash") && !call.text("hash").equals(view.hash()))
            throw new Refused("hash_conflict");
        world.views.update(view, call.json("view"));
        return shown(view);
    }

    private ObjectNode publish(Call call) {
        var person =
                call.team()
                        .personById(call.needed("user_id"))
                        .orElseThrow(() -> new Refused("user_not_found"));
        var before = world.views.home(person);
        if (call.has("hash")
                && before.isPresent()
                && !before.get().hash().equals(call.text("hash")))
            throw new Refused("hash_conflict");
        return shown(world.views.publish(person, call.json("view")));
    }

    private static ObjectNode shown(TestView view) {
        ObjectNode json = Answer.ok();
        json.set("view", view.json());
        return json;
    }
}
