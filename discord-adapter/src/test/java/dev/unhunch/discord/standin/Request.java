package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Map;

/**
 * One request to the REST interface.
 *
 * @param files what was uploaded, by file name
 * @param arrived nanoseconds of {@link System#nanoTime()} when all of it was there
 */
record Request(
        Route route,
        Map<String, String> path,
        Map<String, String> query,
        JsonNode body,
        Map<String, byte[]> files,
        long arrived) {
    String value(String name) {
        return path.getOrDefault(name, "");
    }
}
