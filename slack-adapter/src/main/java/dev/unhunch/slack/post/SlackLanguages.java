package dev.unhunch.slack.post;

import dev.unhunch.core.people.Person;
import dev.unhunch.slack.team.Languages;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Languages as {@code users.info} has them. Slack is asked when somebody comes for the first time,
 * so that their first answer is in their language already, and then twice a day.
 */
public final class SlackLanguages implements Languages {
    private static final Logger log = LoggerFactory.getLogger(SlackLanguages.class);
    private static final int MOST = 20_000;
    private static final Duration KEEP = Duration.ofHours(12);

    /** Where Slack did not say; nobody else is to wait for that again at once. */
    private static final Duration KEEP_UNKNOWN = Duration.ofMinutes(2);

    private final PostParts parts;
    private final Known<Person, Locale> known;
    private final Known<Person, Locale> unknown;

    /** Nothing is known yet. */
    public SlackLanguages(PostParts parts) {
        this.parts = parts;
        known = new Known<>(MOST, KEEP, parts.ports().nanos());
        unknown = new Known<>(MOST, KEEP_UNKNOWN, parts.ports().nanos());
    }

    @Override
    public Optional<Locale> known(Person person) {
        return known.peek(person);
    }

    @Override
    public Locale of(Person person) {
        if (unknown.peek(person).isPresent()) return Locale.ENGLISH;
        return known.get(person, () -> ask(person))
                .or(() -> unknown.get(person, () -> Optional.of(Locale.ENGLISH)))
                .orElse(Locale.ENGLISH);
    }

    private Optional<Locale> ask(Person person) {
        try {
            return parts.teams()
                    .find(person.workspace())
                    .flatMap(team -> parts.people().find(team, person))
                    .flatMap(People.Profile::language);
        } catch (RuntimeException problem) {
            // Also where our own store is gone: an answer in English is better than none.
            log.warn("Could not look up a language: {}", problem.toString());
            return Optional.empty();
        }
    }
}
