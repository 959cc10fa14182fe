package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Query;
import dev.unhunch.core.match.Suggestion;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sort of items that people ask for in the same way: exercises, routines or tips. */
interface Shelf<T> {
    /** The name it goes by in buttons; that of its command, where it has one. Never renamed. */
    String name();

    /** The option of its command that holds the words; empty where it has no command. */
    String option();

    /** The name of the shelf that words put to this one are meant for; most often its own. */
    default String meantBy(String words) {
        return name();
    }

    /** Looks for words. */
    Match<T> find(String words);

    /** Looks for a wish understood earlier. */
    Match<T> find(Query query);

    /** The item of an id. */
    Optional<T> item(String id);

    /** The id of an item. */
    String id(T item);

    /** What people call an item. */
    String title(T item, Locale locale);

    /** A word that asks for items like this one. */
    String about(T item);

    /** Ids of what goes well beside an item, such as its easier version. */
    List<String> beside(T item);

    /** Draws an item. */
    Card card(Texts texts, T item, List<Rich> remarks, List<List<Action>> actions);

    /** What an answer with this item is about. */
    Subject subject(T item, List<String> alternatives);

    /** Offers while somebody types. */
    List<Suggestion> suggest(Locale locale, String typed);
}
