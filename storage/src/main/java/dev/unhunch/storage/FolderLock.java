package dev.unhunch.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second node away from a folder. The operating system lets go of it when the process ends,
 * however it ends.
 */
final class FolderLock {
    /**
     * Folders held by this process. Closing any second channel of the file would let go of the lock
     * (see {@link java.nio.channels.FileLock}), so none is opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes it; empty where somebody else has it. */
    static Optional<FolderLock> take(Path folder) throws IOException {
        var real = folder.toRealPath();
        if (!HELD.add(real)) return Optional.empty();
        var lock = Optional.<FolderLock>empty();
        try {
            lock = lock(real);
            return lock;
        } finally {
            if (lock.isEmpty()) HELD.remove(real);
        }
    }

    private static Optional<FolderLock> lock(Path real) throws IOException {
        var channel =
                FileChannel.open(
                        real.resolve("unhunch.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return Optional.of(new FolderLock(real, channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    void release() {
        try {
            channel.close();
        } catch (IOException _) {
            // The operating system lets go of it at the latest when the process ends.
        } finally {
            HELD.remove(folder);
        }
    }
}
