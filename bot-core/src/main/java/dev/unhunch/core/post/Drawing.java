package dev.unhunch.core.post;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.Posts.Remarks;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Library;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Draws the contents of one post; empty where nothing of a content is left in the library. */
record Drawing(Sessions sessions, ZoneId zone, DeliveryKey key) {
    Optional<Card> of(PostContent content, Remarks remarks) {
        return switch (content) {
            case PostContent.Mix mix ->
                    sessions.mix(mix).map(each -> mixed(each, remarks, buttons().underPost()));
            case PostContent.OfRoutine(var id) ->
                    sessions.routine(id).map(each -> timed(each, remarks));
            case PostContent.OfDay day ->
                    sessions.day(day)
                            .map(each -> timed(each, remarks))
                            .or(() -> rest(day, remarks));
            case PostContent.OfEnd(var id) ->
                    sessions.library().challenge(id).map(each -> end(each, remarks));
        };
    }

    Optional<Card> alternative(PostContent.Mix mix, int number) {
        return sessions.mix(mix)
                .map(each -> mixed(each, Remarks.NONE, buttons().underAlternative(number)));
    }

    /** Where the library is empty: the post is there all the same, and can be found by its key. */
    Card nothing(Remarks remarks) {
        var title = sessions.texts().say("post.nothing");
        var text = new Block.Text(Rich.of(sessions.texts().say("post.rest")));
        return new Card(title, List.of(text), buttons().underRest(), title);
    }

    private Card mixed(Session session, Remarks remarks, List<List<Action>> actions) {
        return card().of(session, sessions.texts().say("post.mix.takes"), remarks, actions);
    }

    private Card timed(Session session, Remarks remarks) {
        return card().of(session, card().time(session), remarks, buttons().underPost());
    }

    private Optional<Card> rest(PostContent.OfDay day, Remarks remarks) {
        return sessions.library()
                .challenge(day.challenge())
                .filter(each -> day.day() <= each.days())
                .map(each ->
                        card().rest(
                                        sessions.progress(each, day.day()),
                                        sessions.tip(key.subscription() + key.date().toEpochDay()),
                                        remarks,
                                        buttons().underRest()));
    }

    private Card end(Challenge challenge, Remarks remarks) {
        var next = after(sessions.library(), challenge.id());
        return card().end(challenge, remarks, buttons().underEnd(next));
    }

    static Optional<Challenge> after(Library library, String challenge) {
        var all = List.copyOf(library.challenges().values());
        int index = List.copyOf(library.challenges().keySet()).indexOf(challenge);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get((index + 1) % all.size()))
                        .filter(next -> !next.id().equals(challenge));
    }

    private PostCard card() {
        return new PostCard(sessions, zone);
    }

    private PostButtons buttons() {
        return new PostButtons(sessions.texts(), key);
    }
}
