package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code chat.*}. */
final class ChatMethods {
    private final World world;

    ChatMethods(World world) {
        this.world = world;
    }

    void addTo(Methods methods) {
        methods.add("chat.postMessage", this::post);
        methods.add("chat.postEphemeral", this::whisper);
        methods.add("chat.update", this::update);
        methods.add("chat.delete", this::delete);
    }

    private ObjectNode post(Call call) {
        var channel = open(call);
        var message = world.messages.post(channel, content(call), null, null);
        ObjectNode json = Answer.ok().put("channel", channel.id()).put("ts", message.ts());
        json.set("message", message.json());
        return json;
    }

    private ObjectNode whisper(Call call) {
        var channel = open(call);
        var person = addressee(call, channel);
        if (!channel.members().contains(person)) throw new Refused("user_not_in_channel");
        var message = world.messages.post(channel, content(call), person, null);
        return Answer.ok().put("message_ts", message.ts());
    }

    /** Also somebody of another workspace who shares the channel. */
    private static TestPerson addressee(Call call, TestChannel channel) {
        String id = call.needed("user");
        return channel.members().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .or(() -> call.team().personById(id))
                .orElseThrow(() -> new Refused("user_not_found"));
    }

    private ObjectNode update(Call call) {
        var channel = open(call);
        var message = mine(call, channel);
        world.messages.change(message, content(call), null);
        ObjectNode json = Answer.ok().put("channel", channel.id()).put("ts", message.ts());
        json.put("text", message.summary()).set("message", message.json());
        return json;
    }

    private ObjectNode delete(Call call) {
        var channel = open(call);
        var message = mine(call, channel);
        world.messages.delete(message);
        return Answer.ok().put("channel", channel.id()).put("ts", message.ts());
    }

    /** Only messages for everybody can be changed; those for one only through response_url. */
    private TestMessage mine(Call call, TestChannel channel) {
        var message =
                channel.message(call.needed("ts"))
                        .orElseThrow(() -> new Refused("message_not_found"));
        if (message.isEphemeral()) {
            world.violations.add(
                    call.method()
                            + " of an ephemeral message (chat.postEphemeral: only response_url"
                            + " changes it)");
            throw new Refused("message_not_found");
        }
        if (message.author() != channel.team().bot())
            throw new Refused("cant_" + call.method().substring(5) + "_message");
        return message;
    }

    private static ObjectNode content(Call call) {
        ObjectNode content = call.args().deepCopy();
        for (String name : new String[] {"blocks", "metadata", "attachments"}) {
            JsonNode json = call.json(name);
            if (json.isMissingNode()) content.remove(name);
            else content.set(name, json);
        }
        return content;
    }

    /** Where the bot may write; a user's id stands for the conversation with that user. */
    private static TestChannel open(Call call) {
        var team = call.team();
        String id = call.needed("channel");
        var person = team.personById(id).filter(one -> !one.isBot());
        if (person.isPresent()) return direct(person.get());
        var channel =
                team.channelById(id)
                        .filter(one -> !one.isDeleted())
                        .orElseThrow(() -> new Refused("channel_not_found"));
        if (!channel.hasBot())
            throw new Refused(
                    channel.kind() == TestChannel.Kind.PUBLIC
                            ? "not_in_channel"
                            : "channel_not_found");
        if (channel.isArchived()) throw new Refused("is_archived");
        if (channel.isClosedToApps()) throw new Refused("restricted_action");
        return channel;
    }

    private static TestChannel direct(TestPerson person) {
        if (person.role() == TestPerson.Role.DEACTIVATED) throw new Refused("channel_not_found");
        return person.direct();
    }
}
