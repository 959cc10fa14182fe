package dev.unhunch.slack.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What goes out with a payload for later use: triggers and response URLs. */
final class Links {
    private static final Duration RESPONSE_LIFE = Duration.ofMinutes(30);
    private static final int RESPONSE_USES = 5;

    private final World world;
    private final Map<String, Trigger> triggers = new HashMap<>();
    private final Map<String, Response> responses = new HashMap<>();

    private static final class Trigger {
        final Exchange of;
        final Instant until;
        boolean used;

        Trigger(Exchange of, Instant until) {
            this.of = of;
            this.until = until;
        }
    }

    private static final class Response {
        final Exchange of;
        final Instant until;
        int uses;

        Response(Exchange of, Instant until) {
            this.of = of;
            this.until = until;
        }
    }

    Links(World world) {
        this.world = world;
    }

    String trigger(Exchange of) {
        String id = world.ids.number() + "." + world.ids.number() + ".trigger";
        triggers.put(
                id, new Trigger(of, world.clock.instant().plus(world.settings.times().trigger())));
        return id;
    }

    String response(Exchange of) {
        String path = "/responses/" + of.person.team().id() + "/" + world.ids.number() + "/r";
        responses.put(path, new Response(of, world.clock.instant().plus(RESPONSE_LIFE)));
        return world.root + path.substring(1);
    }

    /**
     * Takes a trigger: each opens one view (Interactivity &gt; Trigger IDs: three seconds, once).
     *
     * @throws Refused where it is too old, used or unknown
     */
    Exchange take(String triggerId) {
        var trigger = triggers.get(triggerId);
        if (trigger == null) throw broken("invalid_trigger_id", "An unknown trigger_id");
        if (trigger.used) throw broken("exchanged_trigger_id", "A trigger_id was used twice");
        if (world.clock.instant().isAfter(trigger.until))
            throw broken("expired_trigger_id", "A trigger_id was used after its time");
        trigger.used = true;
        return trigger.of;
    }

    private Refused broken(String error, String sentence) {
        world.violations.add(sentence + " (Interactivity > Using trigger IDs)");
        return new Refused(error);
    }

    /**
     * Counts a use of a response URL (Interactivity &gt; response_url: 5 times within 30 minutes).
     *
     * @throws Refused where it may not be used any more
     */
    Exchange use(String path) {
        var response = responses.get(path);
        if (response == null) throw late("invalid_response_url", "An unknown response_url");
        if (world.clock.instant().isAfter(response.until))
            throw late("expired_url", "A response_url was used after 30 minutes");
        if (++response.uses > RESPONSE_USES)
            throw late("used_url", "A response_url was used more than 5 times");
        return response.of;
    }

    private Refused late(String error, String sentence) {
        world.violations.add(sentence + " (Interactivity > Message responses)");
        return new Refused(error);
    }
}
