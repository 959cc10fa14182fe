package dev.unhunch.content;

import dev.unhunch.content.pack.PictureFile;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.port.Pictures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of packs. They are read when they are wanted; those wanted last stay in memory,
 * since a post goes to many places at once.
 */
final class PackPictures implements Pictures {
    /** For about thirty of them; all would take many times as much. */
    private static final int MOST_BYTES = 4 << 20;

    private final Map<String, PictureFile> files;
    private final Map<String, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true);
    private int held;

    PackPictures(Map<String, PictureFile> files) {
        this.files = files;
    }

    @Override
    public Optional<Picture> find(String id, Block.Motion motion) {
        var endings =
                switch (motion) {
                    case STILL -> List.of(".png", ".gif");
                    case MOVING -> List.of(".gif", ".png");
                };
        for (var ending : endings) {
            var file = files.get(id + ending);
            if (file != null) return Optional.of(picture(file));
        }
        return Optional.empty();
    }

    private Picture picture(PictureFile file) {
        return new Picture(file.name(), file.mark(), file.size(), () -> content(file));
    }

    private Optional<byte[]> content(PictureFile file) {
        var kept = kept(file.name());
        if (kept.isPresent()) return kept;
        var read = file.read();
        read.ifPresent(bytes -> keep(file.name(), bytes));
        return read;
    }

    private synchronized Optional<byte[]> kept(String name) {
        return Optional.ofNullable(recent.get(name));
    }

    private synchronized void keep(String name, byte[] bytes) {
        if (recent.putIfAbsent(name, bytes) != null) return;
        held += bytes.length;
        var oldest = recent.entrySet().iterator();
        while (held > MOST_BYTES) {
            held -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    /** Number of bytes that stay in memory now. */
    synchronized int held() {
        return held;
    }
}
