package dev.unhunch.content.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;
import dev.unhunch.core.exercise.Library;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** The page that people browse is what the packs say. */
class CataloguePageTest {
    private static final Path PAGE = Path.of("CATALOGUE.md");
    private static final String HOW =
            "mvn package -pl content -am -Dtest=CataloguePageTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dunhunch.catalogue=write";
    private static final Library LIBRARY = Content.builtIn().library();

    @Test
    void the_page_is_what_the_packs_say() throws IOException {
        var page = CataloguePage.of(LIBRARY);
        if (System.getProperty("unhunch.catalogue", "").equals("write"))
            Files.writeString(PAGE, page);

        assertThat(PAGE)
                .as("%s is out of date. Write it anew with: %s", PAGE, HOW)
                .hasContent(page);
    }

    @Test
    void every_item_stands_on_the_page_once() {
        var lines = CataloguePage.of(LIBRARY).lines().toList();
        var ids = new ArrayList<String>(LIBRARY.exercises().keySet());
        ids.addAll(LIBRARY.tips().keySet());
        ids.addAll(LIBRARY.routines().keySet());
        ids.addAll(LIBRARY.challenges().keySet());

        for (var id : ids)
            assertThat(lines.stream().filter(line -> line.startsWith("`" + id + "` · ")))
                    .as(id)
                    .hasSize(1);
    }
}
