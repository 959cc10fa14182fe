package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.List;

/** {@code conversations.*}. */
final class ConversationMethods {
    private static final int HISTORY_PAGE = 100;

    void addTo(Methods methods) {
        methods.add("conversations.info", this::info);
        methods.add("conversations.members", this::members);
        methods.add("conversations.history", this::history);
        methods.add("conversations.open", this::open);
    }

    private ObjectNode info(Call call) {
        var channel = visible(call, "read");
        ObjectNode json = Answer.ok();
        ObjectNode about = channel.json();
        if (call.flag("include_num_members")) about.put("num_members", channel.members().size());
        json.set("channel", about);
        return json;
    }

    private ObjectNode members(Call call) {
        var channel = visible(call, "read");
        var all = channel.members().stream().map(TestPerson::id).toList();
        var page = Page.of(call, 100, all.size());
        ObjectNode json = Answer.ok();
        json.set("members", Json.strings(all.subList(page.from(), page.to()).stream()));
        return page.closes(json, "next_cursor");
    }

    /** Newest first; what one person sees is not in it, and metadata only on demand. */
    private ObjectNode history(Call call) {
        var channel = visible(call, "history");
        if (!channel.hasBot()) throw new Refused("not_in_channel");
        List<TestMessage> all =
                channel.messages().reversed().stream()
                        .filter(one -> one.thread().isEmpty() || one.thread().equals(one.ts()))
                        .filter(one -> within(call, one.ts()))
                        .toList();
        var page = Page.of(call, HISTORY_PAGE, all.size());
        ObjectNode json = Answer.ok();
        var messages = json.putArray("messages");
        all.subList(page.from(), page.to())
                .forEach(one -> {
                    ObjectNode copy = one.json();
                    if (!call.flag("include_all_metadata")) copy.remove("metadata");
                    messages.add(copy);
                });
        json.put("has_more", page.to() < all.size()).put("pin_count", 0);
        return page.closes(json, "next_cursor");
    }

    /** Strictly after {@code oldest} and before {@code latest} unless {@code inclusive}. */
    private static boolean within(Call call, String ts) {
        int least = call.flag("inclusive") ? 0 : 1;
        var at = new BigDecimal(ts);
        if (call.has("oldest") && at.compareTo(new BigDecimal(call.text("oldest"))) < least)
            return false;
        return !call.has("latest") || new BigDecimal(call.text("latest")).compareTo(at) >= least;
    }

    private ObjectNode open(Call call) {
        Scopes.need(call.team(), "im:write");
        var person =
                call.team()
                        .personById(call.needed("users"))
                        .orElseThrow(() -> new Refused("user_not_found"));
        ObjectNode json = Answer.ok();
        json.putObject("channel").put("id", person.direct().id());
        return json;
    }

    /** What a bot outside of a private channel is told is that there is none. */
    private static TestChannel visible(Call call, String right) {
        var channel =
                call.team()
                        .channelById(call.needed("channel"))
                        .filter(one -> !one.isDeleted())
                        .orElseThrow(() -> new Refused("channel_not_found"));
        Scopes.forChannel(channel, right);
        if (channel.kind() != TestChannel.Kind.PUBLIC && !channel.hasBot())
            throw new Refused("channel_not_found");
        return channel;
    }

    /** A part of a list; a cursor is the number of the next. */
    private record Page(int from, int to, int of) {
        static Page of(Call call, int usual, int size) {
            String cursor = call.text("cursor");
            if (!cursor.isEmpty() && !cursor.matches("c\\d+")) throw new Refused("invalid_cursor");
            int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor.substring(1));
            int limit = call.number("limit", usual);
            if (limit < 1 || limit > 999) throw new Refused("invalid_limit");
            return new Page(Math.min(from, size), Math.min(from + limit, size), size);
        }

        ObjectNode closes(ObjectNode json, String name) {
            JsonNode there = json.withObject("/response_metadata");
            ((ObjectNode) there).put(name, to < of ? "c" + to : "");
            return json;
        }
    }
}
