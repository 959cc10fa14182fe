package dev.unhunch.core.post;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.show.SafetyCard;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Buttons under posts. Each post has a Done button, whatever it says: platforms find the post again
 * by the key in it.
 */
record PostButtons(Texts texts, DeliveryKey key) {
    List<List<Action>> underPost() {
        return List.of(
                List.of(done("post.button.done", 0), swap("post.button.swap", 1), whenToGetHelp()));
    }

    List<List<Action>> underAlternative(int number) {
        return List.of(
                List.of(
                        done("post.button.done", number),
                        swap("post.button.anotherOne", number + 1),
                        whenToGetHelp()));
    }

    List<List<Action>> underRest() {
        return List.of(List.of(done("post.button.rest", 0), whenToGetHelp()));
    }

    /** What may come after a challenge, the next one first. */
    List<List<Action>> underEnd(Optional<Challenge> next) {
        var choices = new ArrayList<Action>();
        next.map(Challenge::id)
                .filter(id -> ActionId.fits(PostVerb.CHALLENGE_NEXT, List.of(key.wire(), id)))
                .map(id ->
                        plain(
                                next.get().text().in(texts.locale()).name(),
                                ActionId.of(PostVerb.CHALLENGE_NEXT, key.wire(), id)))
                .ifPresent(choices::add);
        choices.add(plain("post.button.again", PostVerb.CHALLENGE_AGAIN));
        choices.add(plain("post.button.mix", PostVerb.CHALLENGE_MIX));
        return List.of(List.of(done("post.button.joined", 0)), choices);
    }

    private Action done(String label, int number) {
        return Action.Button.main(
                texts.say(label), ActionId.of(PostVerb.DONE, key.wire(), Integer.toString(number)));
    }

    private Action swap(String label, int number) {
        return plain(
                texts.say(label), ActionId.of(PostVerb.SWAP, key.wire(), Integer.toString(number)));
    }

    private Action whenToGetHelp() {
        return plain(texts.say("button.whenToGetHelp"), ActionId.of(SafetyCard.GET_HELP));
    }

    private Action plain(String label, String verb) {
        return plain(texts.say(label), ActionId.of(verb, key.wire()));
    }

    private static Action plain(String label, ActionId press) {
        return Action.Button.plain(clipped(label, CardLimits.LABEL), press);
    }

    static String clipped(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }
}
