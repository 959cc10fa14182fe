package dev.unhunch.core.safety;

import dev.unhunch.core.exercise.Localized;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What is said for one tier, instead of an exercise. */
public record SafetyAdvice(Tier tier, Localized<Words> text) {
    /**
     * What people read.
     *
     * @param paragraphs short and plain, in order
     * @param contacts where help is, the first the best
     * @param beforeMoving the warning that goes with "Gentle movement anyway"; only the clinician
     *     tier has one
     */
    public record Words(
            String title,
            List<String> paragraphs,
            List<Contact> contacts,
            Optional<String> beforeMoving) {
        /** Copies the lists. */
        public Words {
            paragraphs = List.copyOf(paragraphs);
            contacts = List.copyOf(contacts);
        }
    }

    /** Throws where a tier but {@link Tier#CLINICIAN} would let somebody move on. */
    public SafetyAdvice {
        boolean mayMove = tier == Tier.CLINICIAN;
        if (text.original().beforeMoving().isPresent() != mayMove)
            throw new IllegalArgumentException(tier + ": movement is for the clinician tier only");
    }

    /** The advice with further contacts after its own. */
    public SafetyAdvice withMore(List<Contact> contacts) {
        var translations = new LinkedHashMap<String, Words>();
        text.translations()
                .forEach((language, words) -> translations.put(language, more(words, contacts)));
        return new SafetyAdvice(
                tier, new Localized<>(more(text.original(), contacts), translations));
    }

    private static Words more(Words words, List<Contact> contacts) {
        var all = new ArrayList<>(words.contacts());
        all.addAll(contacts);
        return new Words(words.title(), words.paragraphs(), all, words.beforeMoving());
    }

    /** The advice with the operator's own numbers first and the operator's line last. */
    public SafetyAdvice with(LocalHelp local) {
        var translations = new LinkedHashMap<String, Words>();
        text.translations()
                .forEach((language, words) -> translations.put(language, merge(words, local)));
        return new SafetyAdvice(tier, new Localized<>(merge(text.original(), local), translations));
    }

    private Words merge(Words words, LocalHelp local) {
        var paragraphs = new ArrayList<>(words.paragraphs());
        Optional.ofNullable(local.notes().get(tier)).ifPresent(paragraphs::add);
        var contacts = new ArrayList<>(local.contacts(tier));
        contacts.addAll(withLocalNumber(words.contacts(), local.emergencyNumber()));
        return new Words(words.title(), paragraphs, contacts, words.beforeMoving());
    }

    private static List<Contact> withLocalNumber(List<Contact> contacts, Optional<String> number) {
        if (number.isEmpty()) return contacts;
        var merged = new ArrayList<Contact>();
        contacts.stream()
                .filter(Contact::emergencyServices)
                .limit(1)
                .map(contact -> contact.locally(number.get()))
                .forEach(merged::add);
        contacts.stream().filter(contact -> !contact.emergencyServices()).forEach(merged::add);
        return merged;
    }
}
