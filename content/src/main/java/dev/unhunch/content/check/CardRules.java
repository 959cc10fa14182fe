package dev.unhunch.content.check;

import static java.time.ZoneOffset.UTC;

import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.delivery.Delivery.Target;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.Posts.Remarks;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.post.DailyPosts;
import dev.unhunch.core.post.PostContent;
import dev.unhunch.core.show.ExerciseCard;
import dev.unhunch.core.show.RoutineCard;
import dev.unhunch.core.show.TipCard;
import dev.unhunch.core.text.Languages;
import dev.unhunch.core.text.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Every item of a pack is drawn in every language of readers: what cannot be drawn is named. */
final class CardRules {
    private static final DeliveryKey KEY = new DeliveryKey(1, 1, LocalDate.EPOCH);
    private static final Place PLACE = new Place("", "", "");
    private static final Remarks MOST = new Remarks(Instant.EPOCH, 10_000);
    private final Case checked;
    private final Library library;

    private CardRules(Case checked, Library library) {
        this.checked = checked;
        this.library = library;
    }

    static void check(Case checked, Library library) {
        var rules = new CardRules(checked, library);
        for (var language : languages(checked)) {
            var texts = Texts.in(language);
            rules.draw(RecordKind.EXERCISES, texts, rules::exercise);
            rules.draw(RecordKind.ROUTINES, texts, rules::routine);
            rules.draw(RecordKind.TIPS, texts, rules::tip);
            rules.draw(RecordKind.CHALLENGES, texts, rules::challenge);
        }
    }

    /** Also those that the pack does not speak: their readers get its cards with longer labels. */
    private static Set<Locale> languages(Case checked) {
        var languages = new LinkedHashSet<>(Languages.all());
        for (var language : checked.pack().manifest().path("locales"))
            languages.add(Locale.forLanguageTag(language.asText()));
        return languages;
    }

    private void draw(
            RecordKind kind, Texts texts, BiFunction<Texts, String, Optional<Card>> card) {
        for (var entry : checked.records(kind)) {
            try {
                var _ = card.apply(texts, entry.id());
            } catch (IllegalArgumentException tooMuch) {
                var why = String.valueOf(tooMuch.getMessage());
                checked.error(entry, "", "cannotDraw", texts.locale().toLanguageTag(), why);
            }
        }
    }

    private Optional<Card> exercise(Texts texts, String id) {
        var cards = new ExerciseCard(library, texts);
        return library.exercise(id).map(each -> cards.of(each, List.of(), List.of()));
    }

    private Optional<Card> routine(Texts texts, String id) {
        var cards = new RoutineCard(library, texts);
        return library.routine(id).map(each -> cards.of(each, List.of(), List.of()));
    }

    private Optional<Card> tip(Texts texts, String id) {
        var cards = new TipCard(library, texts);
        return library.tip(id).map(each -> cards.of(each, List.of(), List.of()));
    }

    /** Every day of it, and the word after the last one, as a channel gets them. */
    private Optional<Card> challenge(Texts texts, String id) {
        var posts = new DailyPosts(() -> library);
        for (int day = 1; day <= library.challenge(id).map(Challenge::days).orElse(0); day++) {
            var _ = post(posts, texts, new PostContent.OfDay(id, day));
        }
        return Optional.of(post(posts, texts, new PostContent.OfEnd(id)));
    }

    private static Card post(DailyPosts posts, Texts texts, PostContent content) {
        return posts.draw(KEY, new Target(PLACE, texts.locale(), UTC), content.wire(), MOST);
    }
}
