package dev.unhunch.discord.text;

import net.dv8tion.jda.api.Permission;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a daily post needs in a channel, by the names that people read in Discord's settings. */
public enum PostPermission {
    /** To reach the channel at all. */
    VIEW_CHANNEL(Permission.VIEW_CHANNEL),
    /** To post. */
    SEND_MESSAGES(Permission.MESSAGE_SEND),
    /** To see whether a post of unclear fate is there. */
    READ_MESSAGE_HISTORY(Permission.MESSAGE_HISTORY),
    /** For pictures. */
    ATTACH_FILES(Permission.MESSAGE_ATTACH_FILES);

    private final Permission permission;

    PostPermission(Permission permission) {
        this.permission = permission;
    }

    /** Names of those that we lack; JDA's own names are older than Discord's. */
    public static List<String> missing(Predicate<Permission> has) {
        return Arrays.stream(values())
                .filter(each -> !has.test(each.permission))
                .map(each -> Words.say("permission." + each.name()))
                .toList();
    }
}
