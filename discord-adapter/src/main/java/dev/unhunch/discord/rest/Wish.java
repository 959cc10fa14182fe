package dev.unhunch.discord.rest;

import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataObject;

import okhttp3.MediaType;
import okhttp3.RequestBody;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Collection;

/**
 * A request that does no harm when Discord gets it twice.
 *
 * @param method HTTP's
 * @param path below the base of the interface, without a slash at its start
 * @param bucket what shares one of Discord's limits: the route with its channel, without other ids
 * @param body null where there is none
 * @param patience how long it may stand in line here before it leaves
 */
public record Wish(
        String method, String path, String bucket, @Nullable RequestBody body, Duration patience) {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    /** Reads something. */
    public static Wish read(String path, String bucket, Duration patience) {
        return new Wish("GET", path, "GET " + bucket, null, patience);
    }

    /** Makes something new. */
    public static Wish create(String path, RequestBody body, Duration patience) {
        return new Wish("POST", path, "POST " + path, body, patience);
    }

    /** Changes something. */
    public static Wish change(String path, String bucket, RequestBody body, Duration patience) {
        return new Wish("PATCH", path, "PATCH " + bucket, body, patience);
    }

    /** A body, with files where there are some. */
    public static RequestBody body(DataObject json, Collection<? extends AttachedFile> files) {
        if (files.isEmpty()) return RequestBody.create(json.toJson(), JSON);
        return AttachedFile.createMultipartBody(files, json).build();
    }
}
