package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.text.Languages;

import java.util.List;
import java.util.Locale;

/**
 * The language of a channel's posts. It is that of whoever subscribed the channel until somebody
 * says otherwise; what one person gets for themselves is in that person's own language.
 */
final class LanguageFlow {
    private LanguageFlow() {}

    /** Changes it to the one that the words name, or asks which. */
    static Reply change(Visit visit, String words) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var found = visit.current();
        if (found.isEmpty()) return ShowCard.howToBegin(visit);
        var there = found.get();
        if (words.isBlank())
            return ask(visit, visit.say("daily.language", said(visit, there.language())));
        var wanted = Languages.named(words, visit.locale());
        if (wanted.isEmpty())
            return ask(visit, visit.say("daily.language.unknown", Page.cut(words.strip(), 40)));
        return Saver.saveQuiet(
                visit,
                there.speaking(wanted.get()),
                saved ->
                        SavedCard.of(
                                visit,
                                saved,
                                visit.say("daily.language.set", said(visit, saved.language())),
                                List.of()));
    }

    private static Reply ask(Visit visit, String title) {
        var buttons =
                Languages.all().stream()
                        .map(each ->
                                Action.Button.plain(
                                        Languages.ownName(each),
                                        ActionId.of(DailyVerb.LANGUAGE, each.toLanguageTag())))
                        .toArray(Action[]::new);
        return new Page(title).text(visit.say("daily.language.which")).row(buttons).reply();
    }

    /** What a language is called in the reader's. */
    static String said(Visit visit, Locale language) {
        return Languages.name(language, visit.locale());
    }
}
