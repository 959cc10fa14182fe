package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;
import dev.unhunch.content.pack.Index;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.match.Meaning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class TermsTest {
    @TempDir private Path folder;

    @Test
    void every_notation_has_its_meaning() {
        assertThat(meaning("{\"equipment\": \"band\"}")).isEqualTo(new Meaning.Equipment("band"));
        assertThat(meaning("{\"noEquipment\": true}")).isEqualTo(new Meaning.NoEquipment());
        assertThat(meaning("{\"placed\": [\"side-lying\"]}"))
                .isEqualTo(new Meaning.Placed(Set.of(Position.SIDE_LYING)));
        assertThat(meaning("{\"discreet\": true}")).isEqualTo(new Meaning.Discreet());
        assertThat(meaning("{\"easy\": true}")).isEqualTo(new Meaning.Easy());
        assertThat(meaning("{\"withinMinutes\": 3}")).isEqualTo(new Meaning.Within(3));
        assertThat(meaning("{\"kinds\": [\"strength\"]}"))
                .isEqualTo(new Meaning.OfKind(Set.of(Kind.STRENGTH)));
        assertThat(meaning("{\"timeUnitSeconds\": 60}")).isEqualTo(new Meaning.TimeUnit(60));
        assertThat(meaning("{\"amount\": 5}")).isEqualTo(new Meaning.Amount(5));
        assertThat(meaning("{\"anything\": true}")).isEqualTo(new Meaning.Anything());
        assertThat(meaning("{\"askForHelp\": true}")).isEqualTo(new Meaning.AskForHelp());
        assertThat(meaning("{\"askFor\": \"routine\"}"))
                .isEqualTo(new Meaning.AskFor(Meaning.Wanted.ROUTINE));
        assertThat(meaning("{\"filler\": true}")).isEqualTo(new Meaning.Filler());
        assertThat(meaning("{\"notATypo\": true}")).isEqualTo(new Meaning.NotATypo());
    }

    @Test
    void a_complaint_is_known_by_the_id_of_its_term() {
        assertThat(meaning("{\"complaint\": {\"areas\": [\"neck\"], \"topics\": [\"phone\"]}}"))
                .isEqualTo(new Meaning.Complaint("word", List.of("neck"), List.of("phone")));
    }

    @Test
    void a_muscle_lies_where_the_term_says_else_where_its_record_says() {
        assertThat(meaning("{\"muscle\": \"rhomboids\"}"))
                .isEqualTo(new Meaning.Muscle("rhomboids", List.of("upper-back")));
        assertThat(meaning("{\"areas\": [\"neck\"], \"muscle\": \"rhomboids\"}"))
                .isEqualTo(new Meaning.Muscle("rhomboids", List.of("neck")));
    }

    @Test
    void a_topic_is_related_to_what_the_term_says_else_to_what_its_record_says() {
        assertThat(meaning("{\"topic\": {\"id\": \"chair\"}}"))
                .isEqualTo(new Meaning.Topic("chair", List.of("sitting")));
        assertThat(meaning("{\"topic\": {\"id\": \"chair\", \"related\": []}}"))
                .isEqualTo(new Meaning.Topic("chair", List.of()));
    }

    private Meaning meaning(String means) {
        var pack = new PackOnDisk(folder);
        pack.write(
                "terms/word.json",
                "{\"id\": \"word\", \"means\": " + means + ", \"words\": {\"en\": [\"qq\"]}}");
        var report = pack.check();
        assertThat(report.errors()).isEmpty();
        return Content.of(report.pack().over(Index.builtIn())).terms().stream()
                .filter(term -> List.of("qq").equals(term.words().get("en")))
                .findFirst()
                .orElseThrow()
                .meaning();
    }
}
