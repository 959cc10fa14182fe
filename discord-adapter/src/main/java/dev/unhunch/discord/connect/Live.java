package dev.unhunch.discord.connect;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.sharding.ShardManager;

import java.util.Optional;
import java.util.Set;

/**
 * What this node sees of Discord.
 *
 * @param total shards over all nodes
 * @param ready those of this node that were ready once; one that lost its connection is still among
 *     them, since requests need none
 */
public record Live(ShardManager manager, int total, Set<Integer> ready) {
    /** Copies the set. */
    public Live {
        ready = Set.copyOf(ready);
    }

    /** Which shard a guild belongs to (developers/events/gateway, sharding). */
    public static int shardOf(long guildId, int total) {
        return (int) Long.remainderUnsigned(guildId >>> 22, total);
    }

    /** Whether this node would see a guild of an id if we were a member. */
    public boolean sees(long guildId) {
        return ready.contains(shardOf(guildId, total));
    }

    /** A guild that we are a member of and that Discord has not lost for the moment. */
    public Optional<Guild> guild(long id) {
        return Optional.ofNullable(manager.getGuildById(id));
    }

    /** Whether Discord has lost a guild for the moment. */
    public boolean isAway(long guildId) {
        return manager.getShardCache().stream().anyMatch(jda -> jda.isUnavailable(guildId));
    }

    /** Our own id as a user, once known. */
    public Optional<String> self() {
        return manager.getShardCache().stream()
                .findFirst()
                .map(JDA::getSelfUser)
                .map(user -> user.getId());
    }
}
