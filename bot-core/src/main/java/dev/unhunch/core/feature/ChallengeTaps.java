package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions.Saved;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.post.PostContent;
import dev.unhunch.core.text.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What comes after a challenge, chosen from its closing post by somebody who may manage the
 * channel. The post stays in the channel for years: once something has been chosen, its buttons
 * change nothing any more.
 */
final class ChallengeTaps {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final PostPorts ports;

    ChallengeTaps(PostPorts ports) {
        this.ports = ports;
    }

    Reply again(Tap tap) {
        return choose(tap, finished -> Optional.of(finished.id()));
    }

    Reply next(Tap tap) {
        var id = tap.argument(1);
        return choose(
                tap,
                _ -> ports.posts().challenge(id).isPresent() ? Optional.of(id) : Optional.empty());
    }

    Reply mix(Tap tap) {
        return withFinished(
                tap,
                (subscription, _) ->
                        save(tap, subscription.with(new Offering.Mix(Optional.empty()))));
    }

    private interface Answer {
        Reply of(Subscription subscription, Offering.OfChallenge finished);
    }

    private Reply choose(Tap tap, Function<Offering.OfChallenge, Optional<String>> chosen) {
        return withFinished(
                tap,
                (subscription, finished) ->
                        chosen.apply(finished)
                                .map(id ->
                                        save(tap, subscription.with(fromDayOne(subscription, id))))
                                .orElseGet(() -> said(tap.texts(), "challenge.gone")));
    }

    private Offering fromDayOne(Subscription subscription, String challenge) {
        return new Offering.OfChallenge(challenge, nextPost(subscription).slot().date(), 1);
    }

    private Subscription.Upcoming nextPost(Subscription subscription) {
        return subscription.upcoming(ports.clock().instant()).findFirst().orElseThrow();
    }

    /** What is in a button is public input: everything is looked up and checked anew. */
    private Reply withFinished(Tap tap, Answer answer) {
        var texts = tap.texts();
        var key = DeliveryKey.parse(tap.argument(0));
        var found = key.flatMap(each -> ports.subscriptions().byId(each.subscription()));
        if (found.isEmpty()) return new PostAnswers(texts).longGone();
        var subscription = found.get();
        if (!PostFeature.isAtHome(tap.caller(), subscription.place()))
            return new PostAnswers(texts).elsewhere();
        var managers = ports.rules().managers(Workspace.of(subscription.place()));
        if (!ports.directory().mayManage(tap.caller().person(), subscription.place(), managers))
            return said(texts, "challenge.notYours");
        if (!subscription.isActive()) return said(texts, "challenge.resting");
        if (subscription.offering() instanceof Offering.OfChallenge challenge
                && isOver(subscription, challenge)
                && isOf(key.get(), challenge)) return answer.of(subscription, challenge);
        return chosenAlready(texts, subscription);
    }

    private boolean isOver(Subscription subscription, Offering.OfChallenge challenge) {
        var today = LocalDate.ofInstant(ports.clock().instant(), subscription.timing().zone());
        return ports.posts().isOver(challenge, subscription.timing(), today);
    }

    /** Whether a closing post is that of this challenge, as far as the post is still known. */
    private boolean isOf(DeliveryKey key, Offering.OfChallenge challenge) {
        return ports.deliveries()
                .find(key)
                .map(Delivery::content)
                .flatMap(PostContent::parse)
                .map(content -> content.equals(new PostContent.OfEnd(challenge.id())))
                .orElse(true);
    }

    private Reply save(Tap tap, Subscription wanted) {
        var texts = tap.texts();
        var route = ports.routes().applyAsLong(wanted.place());
        return switch (ports.subscriptions().save(wanted, route, ports.clock().instant())) {
            case Saved.Done(var saved) -> when(texts, "challenge.chosen", saved);
            case Saved.ChangedMeanwhile() -> said(texts, "challenge.meanwhile");
        };
    }

    private Reply chosenAlready(Texts texts, Subscription subscription) {
        return subscription.offering() instanceof Offering.OfChallenge challenge
                        && isOver(subscription, challenge)
                ? said(texts, "challenge.meanwhile")
                : when(texts, "challenge.already", subscription);
    }

    private Reply when(Texts texts, String title, Subscription subscription) {
        var next = nextPost(subscription);
        var date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(texts.locale())
                        .format(next.slot().date());
        var at = CLOCK.format(next.line().time());
        var zone = subscription.timing().zone().getId();
        return reply(texts.say(title), texts.say("challenge.next", date, at, zone));
    }

    private static Reply said(Texts texts, String key) {
        return reply(texts.say(key), texts.say(key + ".hint"));
    }

    private static Reply reply(String title, String text) {
        var card = new Card(title, List.of(new Block.Text(Rich.of(text))), List.of(), title);
        return new Reply.Ephemeral(card, new Subject.OfSchedule());
    }
}
