package dev.unhunch.pictures.command;

import dev.unhunch.pictures.film.Film;
import dev.unhunch.pictures.image.GifReader;
import dev.unhunch.pictures.image.Pixels;
import dev.unhunch.pictures.image.Png;
import dev.unhunch.pictures.press.Text;
import dev.unhunch.pictures.review.Sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files for those who look at pictures to judge them. */
final class Review {
    /** As many as can be looked at closely on one screen, in two columns. */
    private static final int ON_A_PAGE = 12;

    private Review() {}

    /**
     * Shows what lies in a pack, or only the pictures of these names. Many come on one sheet, and
     * once more on numbered pages.
     */
    static String sheet(Path pack, Path out, List<String> only) throws IOException {
        var ids = only.isEmpty() ? ids(pack.resolve("poses")) : only;
        if (ids.isEmpty()) throw new IOException(Text.of("nothingDrawn", pack));
        var items = new ArrayList<Sheet.Item>();
        for (var id : ids) items.add(item(pack.resolve("poses"), id));
        if (items.size() <= ON_A_PAGE) {
            write(out, Sheet.of(items, 2));
            return Text.of("sheet", items.size(), out);
        }
        write(out, Sheet.of(items, 4));
        int pages = (items.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        for (int page = 0; page < pages; page++) {
            int end = Math.min(items.size(), (page + 1) * ON_A_PAGE);
            write(numbered(out, page + 1), Sheet.of(items.subList(page * ON_A_PAGE, end), 2));
        }
        return Text.of("sheets", items.size(), out, numbered(out, 1), numbered(out, pages));
    }

    private static List<String> ids(Path poses) throws IOException {
        if (!Files.isDirectory(poses)) return List.of();
        try (var files = Files.list(poses)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png") && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    private static Sheet.Item item(Path poses, String id) throws IOException {
        var still = poses.resolve(id + ".png");
        if (!Files.exists(still)) throw new IOException(Text.of("notDrawn", id, still));
        var film = poses.resolve(id + ".gif");
        return new Sheet.Item(
                id,
                Png.decode(Files.readAllBytes(still)),
                Files.exists(film) ? GifReader.shots(Files.readAllBytes(film)) : List.of());
    }

    private static Path numbered(Path out, int page) {
        var name = out.getFileName().toString();
        var stem = name.endsWith(".png") ? name.substring(0, name.length() - 4) : name;
        return out.resolveSibling(stem + "-" + page + ".png");
    }

    /** The still of a film, or one of its shots, counted from 0. */
    static String still(Film film, Optional<Integer> shot, Path out) throws IOException {
        int shots = film.shots().size();
        if (shot.filter(each -> each < 0 || each >= shots).isPresent())
            throw new WrongUse("noSuchShot", shot.get(), shots - 1);
        var picture = shot.map(each -> film.shots().get(each).picture()).orElse(film.still());
        write(out, Pixels.of(picture));
        return Text.of("stillWritten", out, shots);
    }

    private static void write(Path out, Pixels pixels) throws IOException {
        Files.write(out, Png.encode(pixels, Integer.MAX_VALUE));
    }
}
