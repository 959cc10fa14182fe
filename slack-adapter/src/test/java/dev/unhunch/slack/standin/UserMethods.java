package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code users.*}. */
final class UserMethods {

    void addTo(Methods methods) {
        methods.add("users.info", this::info);
    }

    /** Also about people of other workspaces who share a channel with the bot. */
    private ObjectNode info(Call call) {
        String id = call.needed("user");
        var person =
                call.team()
                        .personById(id)
                        .or(() ->
                                call.team().channels().stream()
                                        .filter(TestChannel::isShared)
                                        .flatMap(channel -> channel.members().stream())
                                        .filter(one -> one.id().equals(id))
                                        .findFirst())
                        .orElseThrow(() -> new Refused("user_not_found"));
        ObjectNode json = Answer.ok();
        ObjectNode about = person.json(call.flag("include_locale"));
        if (person.team() != call.team()) about.put("is_stranger", true);
        json.set("user", about);
        return json;
    }
}
