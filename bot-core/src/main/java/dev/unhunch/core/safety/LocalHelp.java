package dev.unhunch.core.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an operator knows better: the numbers of the place and the organisation's own lines.
 *
 * @param emergencyNumber replaces the list of emergency numbers
 * @param crisisContacts come before all others in a crisis
 * @param urgentContact comes before all others when a doctor is needed today
 * @param notes a line of the operator's own, by tier
 */
public record LocalHelp(
        Optional<String> emergencyNumber,
        List<Contact> crisisContacts,
        Optional<Contact> urgentContact,
        Map<Tier, String> notes) {
    /** Nothing local. */
    public static final LocalHelp NONE =
            new LocalHelp(Optional.empty(), List.of(), Optional.empty(), Map.of());

    /** Copies the collections. */
    public LocalHelp {
        crisisContacts = List.copyOf(crisisContacts);
        notes = Map.copyOf(notes);
    }

    /** The operator's own contacts for a tier. */
    List<Contact> contacts(Tier tier) {
        return switch (tier) {
            case CRISIS -> crisisContacts;
            case URGENT -> urgentContact.stream().toList();
            case EMERGENCY, CLINICIAN -> List.of();
        };
    }
}
