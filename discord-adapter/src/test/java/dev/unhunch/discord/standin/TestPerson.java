package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Somebody on Discord; {@link TestGuild#member} makes them a member. */
public final class TestPerson {
    private final long id;
    private final String name;
    private final boolean bot;
    private volatile boolean takesDirectMessages = true;
    private volatile boolean userInstalled;
    private volatile String locale = "en-US";

    TestPerson(long id, String name, boolean bot) {
        this.id = id;
        this.name = name;
        this.bot = bot;
    }

    /** Their snowflake. */
    public String id() {
        return Long.toString(id);
    }

    /** The name that others see. */
    public String name() {
        return name;
    }

    /** From now on they take no direct messages from the bot: 50007. */
    public void closesDirectMessages() {
        takesDirectMessages = false;
    }

    /** From now on they take direct messages again. */
    public void opensDirectMessages() {
        takesDirectMessages = true;
    }

    /** They installed the bot for themselves: they have its commands everywhere. */
    public void installsForThemselves() {
        userInstalled = true;
    }

    /** Their client's language from now on, such as {@code de}. */
    public void speaks(String language) {
        locale = language;
    }

    boolean bot() {
        return bot;
    }

    boolean takesDirectMessages() {
        return takesDirectMessages;
    }

    boolean userInstalled() {
        return userInstalled;
    }

    String locale() {
        return locale;
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("id", id()).put("username", name).put("global_name", name);
        json.put("discriminator", "0").putNull("avatar").put("bot", bot);
        return json.put("public_flags", 0);
    }
}
