package dev.unhunch.app.slack;

/** How Slack and the product talk. */
enum Way {
    SOCKET,
    HTTP
}
