package dev.unhunch.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

class OwnWordsTest {
    @Test
    void no_file_of_the_repository_shares_eight_words_in_a_row_with_the_article()
            throws IOException {
        for (var file : RepositoryTexts.in(RepositoryTexts.ROOT))
            assertThat(Article.copiedIn(Files.readString(file)))
                    .as("%s", RepositoryTexts.ROOT.relativize(file))
                    .isEmpty();
    }

    @Test
    void packs_are_among_the_files_looked_at() throws IOException {
        assertThat(RepositoryTexts.in(RepositoryTexts.ROOT))
                .contains(RepositoryTexts.PACKS.resolve("core/exercises/chin-tuck.json"));
    }

    @Test
    void a_copied_run_is_found_whatever_its_case_and_punctuation() {
        var run = "one two three four five six 7 eight";
        var found =
                Article.sharedRuns("Zero. One – two, THREE (four) five\nsix: 7 eight!", runs(run));
        assertThat(found).containsExactly(run);
    }

    @Test
    void seven_words_in_a_row_are_not_a_copy() {
        var found = Article.sharedRuns("one two three four five six 7", runs("one two three"));
        assertThat(found).isEmpty();
    }

    @Test
    void the_hashes_cover_the_whole_article() {
        assertThat(Article.runs()).hasSize(762).allMatch(hash -> hash.matches("[0-9a-f]{12}"));
    }

    private static Set<String> runs(String run) {
        return Set.of(Article.hash(run));
    }
}
