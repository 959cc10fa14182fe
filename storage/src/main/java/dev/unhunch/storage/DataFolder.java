package dev.unhunch.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of the database file: what people did is nobody else's business on this machine. */
final class DataFolder {
    private DataFolder() {}

    /** Makes it for its owner alone, where it is not there; one that is there stays as it is. */
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createDirectory(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        else Files.createDirectory(folder);
    }
}
