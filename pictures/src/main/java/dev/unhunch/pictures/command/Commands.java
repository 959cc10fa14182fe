package dev.unhunch.pictures.command;

import dev.unhunch.pictures.press.Checking;
import dev.unhunch.pictures.press.Folders;
import dev.unhunch.pictures.press.Painter;
import dev.unhunch.pictures.press.Press;
import dev.unhunch.pictures.press.Report;
import dev.unhunch.pictures.press.Text;
import dev.unhunch.pictures.press.Versions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/** Does what a command line asks for. */
public final class Commands {
    private static final int FINE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final Painter painter;
    private final PrintStream out;
    private final long start = System.nanoTime();

    private Commands(Painter painter, PrintStream out) {
        this.painter = painter;
        this.out = out;
    }

    /** Runs one command; 0 where all is well, 1 where something is wrong, 2 for wrong use. */
    public static int run(List<String> line, Painter painter, PrintStream out) {
        try {
            return new Commands(painter, out).run(Arguments.of(line));
        } catch (WrongUse wrong) {
            out.println(wrong.getMessage());
            out.print(Text.of("help"));
            return WRONG_USE;
        } catch (IOException failure) {
            out.println(failure.getMessage());
            return FAILED;
        }
    }

    private int run(Arguments line) throws IOException {
        if (line.has("--help") || line.has("-h")) {
            out.print(Text.of("help"));
            return FINE;
        }
        return switch (line.command()) {
            case "render" -> render(line);
            case "check" -> check(line);
            case "sheet" -> {
                out.println(Review.sheet(pack(line), Path.of(line.word(2)), line.from(3)));
                yield FINE;
            }
            case "still" -> {
                out.println(still(line));
                yield FINE;
            }
            case "" -> throw new WrongUse("noCommand");
            default -> throw new WrongUse("badCommand", line.command());
        };
    }

    private int render(Arguments line) throws IOException {
        var request = new Press.Request(line.has("--all"), Set.copyOf(line.from(2)));
        return tell("rendered", line, Press.render(folders(line), request, tools()));
    }

    private int check(Arguments line) throws IOException {
        var sample =
                switch (line.option("--draw").orElse("changed")) {
                    case "all" -> Checking.Sample.everything();
                    case "changed" ->
                            new Checking.Sample(false, line.option("--date").map(Commands::day));
                    default -> throw new WrongUse("badDraw", line.option("--draw").orElse(""));
                };
        return tell("checked", line, Checking.check(folders(line), sample, tools()));
    }

    private String still(Arguments line) throws IOException {
        var id = line.word(2);
        var shot = line.option("--at").map(Commands::number);
        var pose = pack(line).resolve("poses").resolve(id + ".json");
        var file = Path.of(line.word(3));
        if (!Files.exists(pose)) throw new IOException(Text.of("noSuchPose", id, pose));
        try {
            return Review.still(painter.film(pose), shot, file);
        } catch (WrongUse wrong) {
            throw wrong;
        } catch (RuntimeException failure) {
            throw new IOException(
                    Text.of("cannotDraw", id, String.valueOf(failure.getMessage())), failure);
        }
    }

    private Press.Tools tools() throws IOException {
        return new Press.Tools(painter, Versions.ofThisProgram(), out::println);
    }

    private int tell(String key, Arguments line, Report report) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println(Text.of(key, report.pictures(), line.word(1), report.drawn(), seconds));
        if (report.problems().isEmpty()) return FINE;
        out.println(Text.of("problems", report.problems().size()));
        for (var problem : report.problems()) out.println(Text.of("problem", problem));
        return FAILED;
    }

    private static Folders folders(Arguments line) {
        return new Folders(pack(line), line.option("--core").map(Path::of));
    }

    private static Path pack(Arguments line) {
        var folder = Path.of(line.word(1));
        if (!Files.isDirectory(folder)) throw new WrongUse("noFolder", folder);
        return folder;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new WrongUse("badDate", text);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new WrongUse("badNumber", text);
        }
    }
}
