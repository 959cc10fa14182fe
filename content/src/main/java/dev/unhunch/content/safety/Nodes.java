package dev.unhunch.content.safety;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.core.safety.Contact;
import dev.unhunch.core.safety.PhrasesByLanguage;
import dev.unhunch.core.safety.Tier;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes values out of JSON that has been checked. */
final class Nodes {
    private Nodes() {}

    static Optional<String> optional(JsonNode node, String field) {
        return Optional.of(node.path(field).asText()).filter(text -> !text.isBlank());
    }

    static List<String> list(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    static Tier tier(JsonNode node) {
        return Tier.valueOf(node.asText().toUpperCase(Locale.ROOT));
    }

    static PhrasesByLanguage phrases(JsonNode node) {
        var byLanguage = new HashMap<String, List<String>>();
        node.properties().forEach(each -> byLanguage.put(each.getKey(), list(each.getValue())));
        return new PhrasesByLanguage(byLanguage);
    }

    static Contact contact(JsonNode node) {
        return new Contact(
                node.path("label").asText(),
                optional(node, "number"),
                optional(node, "url").map(URI::create),
                optional(node, "where"),
                node.path("emergencyServices").asBoolean());
    }

    static List<Contact> contacts(JsonNode nodes) {
        var contacts = new ArrayList<Contact>();
        nodes.forEach(node -> contacts.add(contact(node)));
        return contacts;
    }
}
