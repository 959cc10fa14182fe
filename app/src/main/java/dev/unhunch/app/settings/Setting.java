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
    /** Folders and zips of the operator's own content packs. */
    UNHUNCH_CONTENT_DIRS(""),
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
    /** The bot's token of one Slack workspace, for Socket Mode. Secret. */
    SLACK_BOT_TOKEN(""),
    /** The token that opens sockets, for Socket Mode. Secret. */
    SLACK_APP_TOKEN(""),
    /** What Slack signs its requests with, for HTTP mode. Secret. */
    SLACK_SIGNING_SECRET(""),
    /** The app's id at Slack, for HTTP mode. */
    SLACK_CLIENT_ID(""),
    /** What the app proves itself with when a workspace installs it, for HTTP mode. Secret. */
    SLACK_CLIENT_SECRET(""),
    /** Base of Slack's Web API, or of a proxy for it. */
    SLACK_API_URL("https://slack.com/api/"),
    /** Keys that seal stored tokens, the newest first. Secret. */
    UNHUNCH_SECRET_KEY(""),
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
        return switch (this) {
            case UNHUNCH_WEB_KEY,
                    DATABASE_URL,
                    DISCORD_TOKEN,
                    SLACK_BOT_TOKEN,
                    SLACK_APP_TOKEN,
                    SLACK_SIGNING_SECRET,
                    SLACK_CLIENT_SECRET,
                    UNHUNCH_SECRET_KEY ->
                    true;
            case UNHUNCH_HTTP_PORT,
                    UNHUNCH_HTTP_HOST,
                    UNHUNCH_WEB,
                    UNHUNCH_SAFETY_FILE,
                    UNHUNCH_CONTENT_DIRS,
                    UNHUNCH_DATA_DIR,
                    DISCORD_SHARDS,
                    DISCORD_MESSAGES,
                    DISCORD_API_URL,
                    DISCORD_GATEWAY_URL,
                    SLACK_CLIENT_ID,
                    SLACK_API_URL,
                    UNHUNCH_PUBLIC_URL ->
                    false;
        };
    }

    /** The name of the setting that names a file with this secret. */
    public String fileName() {
        return name() + "_FILE";
    }
}
