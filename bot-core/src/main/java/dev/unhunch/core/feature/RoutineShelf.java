package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Query;
import dev.unhunch.core.match.Suggestion;
import dev.unhunch.core.show.RoutineCard;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Routines. */
record RoutineShelf(String name, Supplier<Content> content) implements Shelf<Routine> {
    @Override
    public String option() {
        return "what";
    }

    @Override
    public Match<Routine> find(String words) {
        return content.get().matcher().routines(words);
    }

    @Override
    public Match<Routine> find(Query query) {
        return content.get().matcher().routines(query);
    }

    @Override
    public Optional<Routine> item(String id) {
        return content.get().library().routine(id);
    }

    @Override
    public String id(Routine routine) {
        return routine.id();
    }

    @Override
    public String title(Routine routine, Locale locale) {
        return routine.text().in(locale).name();
    }

    @Override
    public String about(Routine routine) {
        return routine.areas().getFirst();
    }

    @Override
    public List<String> beside(Routine routine) {
        return List.of();
    }

    @Override
    public Card card(Texts texts, Routine routine, List<Rich> remarks, List<List<Action>> actions) {
        return new RoutineCard(content.get().library(), texts).of(routine, remarks, actions);
    }

    @Override
    public Subject subject(Routine routine, List<String> alternatives) {
        return new Subject.OfRoutine(routine, alternatives);
    }

    @Override
    public List<Suggestion> suggest(Locale locale, String typed) {
        return content.get().matcher().suggestRoutines(locale, typed);
    }
}
