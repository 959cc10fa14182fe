package dev.unhunch.app.settings;

/** The name of every setting. What each is for stands in {@code settings.properties}. */
public enum Setting {
    /** Port of the one HTTP server, 1 to 65535. */
    UNHUNCH_HTTP_PORT("8080"),
    /** Address that the HTTP server listens on. */
    UNHUNCH_HTTP_HOST("127.0.0.1"),
    /** Whether the web chat runs: {@code auto}, {@code on} or {@code off}. */
    UNHUNCH_WEB("auto"),
    /** The key that opens the web chat on an address other than this machine's own. Secret. */
    UNHUNCH_WEB_KEY(""),
    /** A file with the emergency numbers and help lines of the operator's own country. */
    UNHUNCH_SAFETY_FILE(""),
    /** Folder of the database file. */
    UNHUNCH_DATA_DIR(""),
    /** The PostgreSQL server that takes the place of the file. Secret: it holds a password. */
    DATABASE_URL(""),
    /** The bot's token, which switches Discord on. Secret. */
    DISCORD_TOKEN(""),
    /** Which shards this node runs: {@code auto}, a number, or {@code 0-3/8}. */
    DISCORD_SHARDS("auto"),
    /**
     * Whether mentions and direct messages in plain words are answered: {@code on}, {@code off}.
     */
    DISCORD_MESSAGES("on"),
    /** Base of Discord's REST interface, or of a proxy for it. */
    DISCORD_API_URL("https://discord.com/api/v10/"),
    /** Discord's gateway, or a stand-in for it. */
    DISCORD_GATEWAY_URL(""),
    /** Where anybody can fetch our pictures, so that they need not be uploaded. */
    UNHUNCH_PUBLIC_URL("");

    private final String fallback;

    Setting(String fallback) {
        this.fallback = fallback;
    }

    /** The value where none is given; empty for none. */
    public String fallback() {
        return fallback;
    }

    /** Whether it must not be shown; such a setting can also be given as a file. */
    public boolean isSecret() {
        return this == UNHUNCH_WEB_KEY || this == DATABASE_URL || this == DISCORD_TOKEN;
    }

    /** The name of the setting that names a file with this secret. */
    public String fileName() {
        return name() + "_FILE";
    }
}
