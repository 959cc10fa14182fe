package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Somebody in a workspace, and what they can do there. */
public final class TestPerson {
    /** What somebody is in their workspace. */
    public enum Role {
        /** A full member. */
        MEMBER,
        /** May manage the workspace. */
        ADMIN,
        /** May manage it, and its admins. */
        OWNER,
        /** A guest in several channels. */
        GUEST,
        /** A guest in one channel. */
        SINGLE_CHANNEL_GUEST,
        /** An account that was closed. */
        DEACTIVATED,
        /** The app's own user. */
        BOT
    }

    private final World world;
    private final TestTeam team;
    private final String id;
    private final String name;
    private volatile Role role;
    private volatile String zone = "Europe/Berlin";
    private volatile String locale = "en-US";

    TestPerson(World world, TestTeam team, String name, Role role) {
        this.world = world;
        this.team = team;
        this.id = world.ids.next("U");
        this.name = name;
        this.role = role;
    }

    /** Their id. */
    public String id() {
        return id;
    }

    /** The name that others see. */
    public String name() {
        return name;
    }

    /** Their workspace; that of a stranger in a shared channel is another. */
    public TestTeam team() {
        return team;
    }

    /** Their time zone from now on, such as {@code Pacific/Chatham}. */
    public TestPerson livesIn(String timeZone) {
        zone = timeZone;
        return this;
    }

    /** Their client's language from now on, such as {@code de-DE}. */
    public TestPerson speaks(String language) {
        locale = language;
        return this;
    }

    /** What they are from now on. */
    public void becomes(Role other) {
        role = other;
    }

    /** Their conversation with the bot. */
    public TestChannel direct() {
        return team.direct(this);
    }

    /** Types a slash command with its words: {@code "/stretch neck"}. */
    public Exchange command(TestChannel where, String typed) {
        return world.people.command(this, where, typed);
    }

    /** Mentions the bot with these words after it. */
    public Exchange mentions(TestChannel where, String words) {
        return world.people.says(this, where, "<@" + team.botUserId() + "> " + words, "");
    }

    /** The same in the thread that this message began. */
    public Exchange mentions(TestMessage thread, String words) {
        String first = thread.thread().isEmpty() ? thread.ts() : thread.thread();
        return world.people.says(
                this, thread.channel(), "<@" + team.botUserId() + "> " + words, first);
    }

    /** Writes to the bot in their conversation with it. */
    public Exchange writesToBot(String words) {
        return world.people.says(this, direct(), words, "");
    }

    /** Presses a message's button. */
    public Exchange presses(TestMessage message, String label) {
        return world.people.acts(this, Source.of(message), message.button(label), _ -> {});
    }

    /** Presses a button in a form or in App Home. */
    public Exchange presses(TestView view, String label) {
        return world.people.acts(this, Source.of(view), view.button(label), _ -> {});
    }

    /** Chooses an option of a message's menu by what it shows; the first menu that has it. */
    public Exchange chooses(TestMessage message, String option) {
        return world.people.chooses(this, Source.of(message), option);
    }

    /** Chooses an option of a menu in a form or in App Home. */
    public Exchange chooses(TestView view, String option) {
        return world.people.chooses(this, Source.of(view), option);
    }

    /**
     * Sends a form in. Keys are block_ids; values are a text, a time {@code HH:mm}, an option's
     * value, a list of options' values, or a {@link TestChannel}. Fields not named keep what they
     * were filled in with.
     */
    public Exchange fillsIn(TestView view, Map<String, ?> fields) {
        return world.people.submits(this, view, fields, _ -> {});
    }

    /** The same, with the payload changed by hand: private_metadata, hash, values. */
    public Exchange forgesForm(TestView view, Map<String, ?> fields, Consumer<ObjectNode> change) {
        return world.people.submits(this, view, fields, change);
    }

    /** Presses a button, with the payload changed by hand: action_id, value, block_id. */
    public Exchange forgesPress(TestMessage message, String label, Consumer<ObjectNode> change) {
        return world.people.acts(this, Source.of(message), message.button(label), change);
    }

    /** Closes a form without sending it. */
    public Exchange closes(TestView view) {
        return world.people.closes(this, view);
    }

    /** Opens the App Home's first page. */
    public Exchange opensHome() {
        return world.people.opensHome(this);
    }

    /** Uses a global shortcut. */
    public Exchange shortcut(String callbackId) {
        return world.people.shortcut(this, callbackId);
    }

    /** Brings the bot into a channel. */
    public Exchange invitesBot(TestChannel where) {
        return world.people.invitesBot(this, where);
    }

    /** Puts the bot out of a channel. */
    public Exchange removesBot(TestChannel where) {
        return world.people.removesBot(this, where);
    }

    /** The form that lies on top, if one is open. */
    public Optional<TestView> form() {
        return world.change(() -> world.views.top(this));
    }

    /** Their App Home as it was published last. Waits. */
    public TestView home() {
        return world.await(
                "an App Home of " + name, Exchange.PATIENCE, () -> world.views.home(this));
    }

    /** What only they see in a channel. */
    public List<TestMessage> ephemerals(TestChannel where) {
        return where.ephemerals(this);
    }

    Role role() {
        return role;
    }

    String locale() {
        return locale;
    }

    boolean isBot() {
        return role == Role.BOT;
    }

    ObjectNode json(boolean withLocale) {
        ObjectNode json = Json.object().put("id", id).put("team_id", team.id());
        json.put("name", name.toLowerCase(Locale.ROOT)).put("real_name", name);
        json.put("deleted", role == Role.DEACTIVATED).put("is_bot", isBot());
        json.put("tz", zone).put("tz_label", zone).put("tz_offset", offset());
        json.put("is_admin", role == Role.ADMIN || role == Role.OWNER);
        json.put("is_owner", role == Role.OWNER).put("is_primary_owner", false);
        json.put("is_restricted", role == Role.GUEST || role == Role.SINGLE_CHANNEL_GUEST);
        json.put("is_ultra_restricted", role == Role.SINGLE_CHANNEL_GUEST)
                .put("is_app_user", false);
        if (withLocale) json.put("locale", locale);
        json.putObject("profile")
                .put("real_name", name)
                .put("display_name", name)
                .put("team", team.id());
        return json;
    }

    private int offset() {
        return ZoneId.of(zone).getRules().getOffset(world.clock.instant()).getTotalSeconds();
    }
}
