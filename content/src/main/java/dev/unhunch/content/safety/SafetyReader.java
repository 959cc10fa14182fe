package dev.unhunch.content.safety;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.safety.Contact;
import dev.unhunch.core.safety.Safety;
import dev.unhunch.core.safety.SafetyAdvice;
import dev.unhunch.core.safety.Tier;
import dev.unhunch.core.safety.WhenToGetHelp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads all files of the safety folder together: what one file names, another may use. The form of
 * each is checked before, by {@code safety-1.json}.
 */
public final class SafetyReader {
    private SafetyReader() {}

    /**
     * What the files say.
     *
     * @param files by their names without folder and ending, each with its complete translations
     * @throws IllegalArgumentException where a tier has no file, a rule names no known concept, or
     *     the text for the button "When to get help" is missing
     */
    public static Safety read(Map<String, Localized<ObjectNode>> files) {
        var rules = new RulesReader();
        var advice = new EnumMap<Tier, SafetyAdvice>(Tier.class);
        var help = new ArrayList<WhenToGetHelp>();
        var contacts = new EnumMap<Tier, List<Contact>>(Tier.class);
        for (var file : files.values()) {
            var json = file.original();
            switch (json.path("type").asText()) {
                case "tier" -> {
                    var tier = Nodes.tier(json.path("tier"));
                    rules.addRules(json, tier);
                    advice.put(tier, new SafetyAdvice(tier, map(file, SafetyReader::words)));
                }
                case "words" -> rules.addWords(json);
                case "help" -> help.add(new WhenToGetHelp(map(file, SafetyReader::help)));
                case "addition" -> {
                    var tier = Nodes.tier(json.path("tier"));
                    rules.addMore(json, tier);
                    contacts.computeIfAbsent(tier, _ -> new ArrayList<>())
                            .addAll(Nodes.contacts(json.path("contacts")));
                }
                case "sources" -> {}
                case String unknown ->
                        throw new IllegalArgumentException("safety file of type " + unknown);
            }
        }
        if (help.isEmpty()) throw new IllegalArgumentException("no safety file of type help");
        contacts.forEach(
                (tier, more) -> advice.computeIfPresent(tier, (_, its) -> its.withMore(more)));
        return new Safety(rules.rules(), rules.more(), advice, help.getFirst());
    }

    private static <T> Localized<T> map(Localized<ObjectNode> file, Function<JsonNode, T> read) {
        var translations = new HashMap<String, T>();
        file.translations()
                .forEach((language, json) -> translations.put(language, read.apply(json)));
        return new Localized<>(read.apply(file.original()), translations);
    }

    private static SafetyAdvice.Words words(JsonNode file) {
        var text = file.path("text");
        return new SafetyAdvice.Words(
                text.path("title").asText(),
                Nodes.list(text.path("paragraphs")),
                Nodes.contacts(text.path("contacts")),
                Nodes.optional(text, "beforeMoving"));
    }

    private static WhenToGetHelp.Words help(JsonNode file) {
        var text = file.path("text");
        List<WhenToGetHelp.Signs> signs = new ArrayList<>();
        for (var each : text.path("signs"))
            signs.add(
                    new WhenToGetHelp.Signs(
                            Nodes.tier(each.path("tier")),
                            each.path("action").asText(),
                            Nodes.list(each.path("signs"))));
        return new WhenToGetHelp.Words(
                text.path("title").asText(),
                text.path("intro").asText(),
                Nodes.list(text.path("stopRules")),
                text.path("afterStopping").asText(),
                signs);
    }
}
