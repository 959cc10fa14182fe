package dev.unhunch.pictures.press;

import dev.unhunch.pictures.film.Film;
import dev.unhunch.pictures.image.Films;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An author's desk: two packs in folders, and a painter whose poses are the number of shots. It
 * notes what it draws.
 */
final class Desk {
    private final Path root;
    private final List<String> drawn = Collections.synchronizedList(new ArrayList<>());
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private Versions versions = new Versions("drawing 1", "composing 1");
    private int strangeness;

    Desk(Path root) {
        this.root = root;
        write("core/pack.json", "{}");
        write("own/pack.json", "{}");
    }

    Path core() {
        return root.resolve("core");
    }

    Path own() {
        return root.resolve("own");
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A pose whose film has so many shots. */
    void pose(String file, int shots) {
        write(file, Integer.toString(shots));
    }

    void versions(String drawing, String composing) {
        versions = new Versions(drawing, composing);
    }

    /** From now on every picture comes out otherwise. */
    void drawOtherwise() {
        strangeness++;
    }

    Report render(Path pack, String... only) throws IOException {
        return render(pack, new Press.Request(false, Set.of(only)));
    }

    Report render(Path pack, Press.Request request) throws IOException {
        drawn.clear();
        return Press.render(folders(pack), request, tools());
    }

    /** Looks at what has changed. */
    Report check(Path pack) throws IOException {
        return check(pack, new Checking.Sample(false, Optional.empty()));
    }

    Report check(Path pack, String date) throws IOException {
        return check(pack, new Checking.Sample(false, Optional.of(LocalDate.parse(date))));
    }

    Report check(Path pack, Checking.Sample sample) throws IOException {
        drawn.clear();
        return Checking.check(folders(pack), sample, tools());
    }

    private Folders folders(Path pack) {
        return new Folders(pack, Optional.of(core()));
    }

    private Press.Tools tools() {
        return new Press.Tools(this::film, versions, said::add);
    }

    private Film film(Path pose) throws IOException {
        var text = Files.readString(pose).strip();
        drawn.add(pose.getFileName().toString());
        if (text.equals("0")) throw new IllegalArgumentException("the left elbow is bent to 170°");
        return Films.of(Integer.parseInt(text) + strangeness);
    }

    /** The names of the poses drawn last, sorted. */
    List<String> drawn() {
        return drawn.stream().sorted().toList();
    }

    List<String> said() {
        return said;
    }
}
