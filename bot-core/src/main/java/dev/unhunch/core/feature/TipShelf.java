package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Query;
import dev.unhunch.core.match.Suggestion;
import dev.unhunch.core.show.TipCard;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Tips on posture, work and rest. */
record TipShelf(String name, Supplier<Content> content) implements Shelf<Tip> {
    @Override
    public String option() {
        return "topic";
    }

    @Override
    public Match<Tip> find(String words) {
        return content.get().matcher().tips(words);
    }

    @Override
    public Match<Tip> find(Query query) {
        return content.get().matcher().tips(query);
    }

    @Override
    public Optional<Tip> item(String id) {
        return content.get().library().tip(id);
    }

    @Override
    public String id(Tip tip) {
        return tip.id();
    }

    @Override
    public String title(Tip tip, Locale locale) {
        return tip.text().in(locale).title();
    }

    @Override
    public String about(Tip tip) {
        return tip.topics().getFirst();
    }

    @Override
    public List<String> beside(Tip tip) {
        return List.of();
    }

    @Override
    public Card card(Texts texts, Tip tip, List<Rich> remarks, List<List<Action>> actions) {
        return new TipCard(content.get().library(), texts).of(tip, remarks, actions);
    }

    @Override
    public Subject subject(Tip tip, List<String> alternatives) {
        return new Subject.OfTip(tip, alternatives);
    }

    @Override
    public List<Suggestion> suggest(Locale locale, String typed) {
        return content.get().matcher().suggestTips(locale, typed);
    }
}
