package dev.unhunch.slack.team;

import dev.unhunch.core.people.Person;

import java.util.Locale;
import java.util.Optional;

/** The languages that people have chosen in Slack; what people send does not say them. */
public interface Languages {
    /** From memory alone. */
    Optional<Locale> known(Person person);

    /** From memory, or by asking Slack; English where it does not say. */
    Locale of(Person person);
}
