package dev.unhunch.content.check;

import dev.unhunch.content.pack.RawPack;

import java.nio.file.Path;
import java.util.List;

/**
 * What a check of packs that lie over each other has found.
 *
 * @param parts the packs that were checked, the lowest first; only the last can have errors
 * @param unchecked those that lie over one with errors
 * @param together the built-in pack and all without errors over it
 */
public record PacksReport(List<Part> parts, List<Path> unchecked, RawPack together) {
    /** Copies the lists. */
    public PacksReport {
        parts = List.copyOf(parts);
        unchecked = List.copyOf(unchecked);
    }

    /** One of the packs. */
    public record Part(Path path, PackReport report) {}

    /** Whether all of them can be used. */
    public boolean isFine() {
        return parts.stream().allMatch(part -> part.report().isFine());
    }
}
