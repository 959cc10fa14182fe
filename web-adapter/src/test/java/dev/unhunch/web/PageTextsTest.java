package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.web.http.Problem;
import dev.unhunch.web.room.World;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class PageTextsTest {
    private static final Path FILES = Path.of("src/main/resources/dev/unhunch/web");
    private static final Pattern USED =
            Pattern.compile("\\{\\{([a-z.-]+)}}|\"((?:[a-z-]+\\.)+[a-z-]+)\"");
    private static final Set<String> NO_TEXTS = Set.of("lang", "problem");

    private final PageTexts texts = PageTexts.in(Locale.ENGLISH);

    @Test
    void every_text_that_the_page_names_exists() {
        assertThat(texts.all().keySet()).containsAll(used());
    }

    @Test
    void every_text_is_used() {
        var unused = new TreeSet<>(texts.all().keySet());
        unused.removeAll(used());
        unused.removeIf(key -> key.startsWith("welcome.") || key.startsWith("problem."));
        unused.removeIf(key -> key.startsWith("person.") || key.startsWith("channel."));
        unused.removeIf(key -> key.startsWith("platform."));
        unused.remove("login.wrong");
        assertThat(unused).isEmpty();
    }

    @Test
    void every_problem_person_and_channel_has_its_words() {
        var world = World.trial();
        assertThat(texts.all())
                .containsKeys(keys(Arrays.stream(Problem.values()).map(p -> "problem." + p.code())))
                .containsKeys(keys(world.people().stream().map(p -> "person." + p.id() + ".name")))
                .containsKeys(
                        keys(world.channels().stream().map(c -> "channel." + c.id() + ".name")))
                .containsKeys(
                        keys(world.channels().stream().map(c -> "channel." + c.id() + ".topic")));
    }

    @Test
    void a_language_without_words_of_its_own_reads_english_and_says_so() {
        assertThat(PageTexts.in(Locale.JAPANESE).language()).isEqualTo("en");
    }

    private static String[] keys(Stream<String> keys) {
        return keys.toArray(String[]::new);
    }

    private static Set<String> used() {
        var used = new TreeSet<String>();
        try (var files = Files.list(FILES)) {
            files.filter(file -> file.toString().matches(".*\\.(js|html)"))
                    .forEach(file -> addUsed(used, read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used.removeAll(NO_TEXTS);
        return used;
    }

    private static void addUsed(Set<String> used, String source) {
        for (var match : (Iterable<MatchResult>) USED.matcher(source).results()::iterator) {
            var key = match.group(1) == null ? match.group(2) : match.group(1);
            if (!key.endsWith(".js")) used.add(key);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
