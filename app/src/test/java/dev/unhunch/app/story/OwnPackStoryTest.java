package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.packs.PackOnDisk;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.content.Content;
import dev.unhunch.core.card.Choice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Content that changes while people use it. */
class OwnPackStoryTest {
    @TempDir private Path folder;
    private Product product;
    private Chat chat;
    private Content office;

    @BeforeEach
    void start() {
        office =
                new PackOnDisk(folder)
                        .tip("small-glass", "Small glass", "More walks to the tap.")
                        .manifest("\"disable\": {\"tips\": [\"sleep-side-back\"]}")
                        .content();
        var settings = SettingsReader.read(Map.of(), new OperatorTexts()).settings().orElseThrow();
        product = Product.of(settings, office);
        chat = new Chat(product.bot(), "ada");
    }

    private List<Choice> completes(String typed) {
        return product.bot().suggest(Locale.ENGLISH, List.of("posture"), "topic", typed);
    }

    @Test
    void what_a_pack_adds_is_found_completed_and_shown() {
        chat.says("/posture small glass").sees().contains("More walks to the tap.");
        assertThat(completes("small g")).extracting(Choice::label).contains("Small glass");
    }

    @Test
    void what_a_pack_disables_is_neither_found_nor_completed() {
        assertThat(completes("side"))
                .extracting(Choice::label)
                .noneMatch(each -> each.contains("Side or back"));
        product.replaceContent(Content.builtIn());
        chat.says("/posture side or back");
        assertThat(chat.item()).isEqualTo("sleep-side-back");
        product.replaceContent(office);
        chat.says("/posture side or back").sees().doesNotContain("Side or back");
    }

    @Test
    void buttons_of_a_card_whose_item_has_gone_say_so_kindly() {
        chat.says("/posture small glass");
        var old = chat.reply();
        product.replaceContent(Content.builtIn());
        chat.gets(old).taps("Share").sees().doesNotContain("More walks to the tap.").isNotBlank();
        chat.gets(old).taps("Another").sees().isNotBlank();
        assertThat(completes("small g")).extracting(Choice::label).doesNotContain("Small glass");
    }

    @Test
    void what_packs_and_the_operator_add_to_safety_still_fits_in_an_answer() throws IOException {
        var contact = "{\"label\": \"%s\", \"number\": \"%s\"}";
        var contacts = Collections.nCopies(3, contact.formatted("L".repeat(60), "1".repeat(40)));
        for (var tier : List.of("crisis", "emergency", "urgent", "clinician"))
            new PackOnDisk(folder)
                    .write(
                            "safety/our-" + tier + ".json",
                            "{\"type\": \"addition\", \"tier\": \"%s\", \"contacts\": %s}"
                                    .formatted(tier, contacts));
        var help = Files.createTempFile("help", ".json");
        Files.writeString(
                help,
                "{\"crisisContacts\": %s, \"urgentContact\": %s}"
                        .formatted(
                                Collections.nCopies(5, contact.formatted("C".repeat(60), "1")),
                                contact.formatted("U", "2")));
        var environment = Map.of("UNHUNCH_SAFETY_FILE", help.toString());
        var settings = SettingsReader.read(environment, new OperatorTexts()).settings();
        var packed =
                new PackOnDisk(folder).tip("small-glass", "Small glass", "More walks to the tap.");
        var answers = new Chat(Product.of(settings.orElseThrow(), packed.content()).bot(), "ada");
        answers.says("I want to die").sees().contains("C".repeat(60));
        for (var line :
                List.of("chest pain and my arm is numb", "back pain and fever", "slipped disc"))
            answers.says(line).sees().as(line).contains("L".repeat(60));
        Files.delete(help);
    }
}
