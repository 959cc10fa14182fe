package dev.unhunch.discord.post;

import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.post.PostVerb;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.util.Optional;

/** Knows a post by the key in its Done button, at any depth of its components. */
record Marker(String key, String author) {
    /** Whether a message is the post, and ours: anybody can make a button of that name. */
    boolean isOn(DataObject message) {
        boolean ours =
                message.optObject("author")
                        .map(each -> each.getString("id", ""))
                        .filter(author::equals)
                        .isPresent();
        return ours && message.optArray("components").filter(this::isIn).isPresent();
    }

    private boolean isIn(DataArray components) {
        for (int n = 0; n < components.length(); n++) {
            var component = components.getObject(n);
            if (isDone(component.getString("custom_id", ""))) return true;
            if (component.optArray("components").filter(this::isIn).isPresent()) return true;
            if (component.optObject("accessory").filter(this::isAccessory).isPresent()) return true;
        }
        return false;
    }

    private boolean isAccessory(DataObject accessory) {
        return isDone(accessory.getString("custom_id", ""));
    }

    private boolean isDone(String customId) {
        return ActionId.parse(customId)
                .filter(id -> id.verb().equals(PostVerb.DONE))
                .flatMap(id -> id.argument(0))
                .equals(Optional.of(key));
    }
}
