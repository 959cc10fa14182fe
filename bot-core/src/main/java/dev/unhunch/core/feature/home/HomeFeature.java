package dev.unhunch.core.feature.home;

import dev.unhunch.core.bot.Call;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Feature;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.feature.daily.ChannelCards;
import dev.unhunch.core.feature.daily.DailyDesk;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody's own page: what is still to be set up, what the channels get that they may see, who may
 * change that, and how to ask.
 */
public final class HomeFeature implements Feature {
    private final DailyDesk desk;

    /** Over the channels that are looked after. */
    public HomeFeature(DailyDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<CommandSpec, Function<Call, Reply>> commands() {
        return Map.of();
    }

    @Override
    public Map<String, Function<Tap, Reply>> taps() {
        return Map.of(
                RulesCard.DECIDE, tap -> new RulesCard(desk, tap.caller()).decide(tap.choice()));
    }

    @Override
    public Map<Incoming.Occasion, Function<Caller, Reply>> occasions() {
        return Map.of(Incoming.Occasion.HOME_OPENED, caller -> new Reply.Home(cards(caller)));
    }

    private List<Card> cards(Caller caller) {
        var texts = Texts.in(caller.locale());
        var channels = ChannelCards.of(desk, caller);
        var rules = new RulesCard(desk, caller);
        boolean isSetUp = channels.isAny() && channels.broken() == 0;
        var cards = new ArrayList<Card>();
        if (!isSetUp) cards.add(StartCards.setUp(texts, channels));
        cards.addAll(channels.cards());
        if (channels.more() > 0) cards.add(more(texts, channels.more()));
        boolean mayDecide = rules.mayDecide();
        if (mayDecide) cards.add(rules.card());
        var rule = mayDecide ? Optional.<String>empty() : Optional.of(rules.line());
        cards.add(StartCards.howToAsk(texts, isSetUp, rule));
        return cards;
    }

    private static Card more(Texts texts, int more) {
        var title = texts.say("home.more", more);
        return new Card(
                title,
                List.of(new Block.Text(Rich.of(texts.say("home.more.hint")))),
                List.of(),
                title);
    }
}
