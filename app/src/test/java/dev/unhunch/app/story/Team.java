package dev.unhunch.app.story;

import dev.unhunch.content.safety.SafetyReader;
import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.daily.HouseRules;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.MemoryDeliveries;
import dev.unhunch.core.delivery.MemoryStore;
import dev.unhunch.core.delivery.MemorySubscriptions;
import dev.unhunch.core.delivery.Posts;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.feature.UnhunchBot;
import dev.unhunch.core.feature.daily.DailyDesk;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.FakeDirectory;
import dev.unhunch.core.port.FakePlatform;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.safety.SafetyCheck;
import dev.unhunch.core.schedule.SettableClock;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A channel with Ada, who manages it and lives in Berlin, and with Bob, who does not. */
final class Team {
    static final Content CONTENT = content();

    final SettableClock clock;
    final MemoryStore store = new MemoryStore();
    final MemorySubscriptions subscriptions = new MemorySubscriptions(store);
    final MemoryDeliveries deliveries;
    final FakePlatform platform;
    final FakePlatform slack;
    final FakeDirectory directory = new FakeDirectory();
    final MemoryMemos memos = new MemoryMemos();
    final Bot bot;
    final Chat ada;
    final Chat bob;
    int woken;
    boolean isOver;

    /** Monday 23 November 2026, 9 in the morning in Berlin. */
    Team() {
        this("2026-11-23T08:00:00Z");
    }

    Team(String now) {
        this(now, CONTENT);
    }

    Team(String now, Content content) {
        clock = SettableClock.at(now);
        deliveries = new MemoryDeliveries(store, clock);
        platform = new FakePlatform("story", clock);
        slack = new FakePlatform("slack", clock);
        bot =
                UnhunchBot.of(
                        new DailyDesk(
                                () -> content,
                                new DailyDesk.Store(subscriptions, deliveries),
                                Map.of("story", platform, "slack", slack),
                                directory,
                                new HouseRules(memos, clock),
                                new SomePosts(),
                                clock,
                                () -> woken++));
        ada = new Chat(bot, "ada");
        bob = new Chat(bot, "bob");
        directory.manages(ada.person(), ada.place());
        directory.livesIn(ada.person(), ZoneId.of("Europe/Berlin"));
    }

    Chat chat(String person, Locale locale) {
        return new Chat(bot, person, locale);
    }

    Place place() {
        return ada.place();
    }

    Optional<Subscription> stored() {
        return subscriptions.at(place());
    }

    /** What is stored, where something is. */
    Subscription channel() {
        return stored().orElseThrow();
    }

    List<Line> lines() {
        return channel().timing().lines();
    }

    private static Content content() {
        var builtIn = dev.unhunch.content.Content.builtIn();
        var safety = SafetyReader.read(builtIn.safety());
        return new Content(
                builtIn.library(),
                Matcher.of(builtIn.library(), builtIn.terms()),
                safety,
                SafetyCheck.of(safety.rules()));
    }

    private final class SomePosts implements Posts {
        @Override
        public Optional<String> choose(Subscription subscription, Line line, LocalDate date) {
            return isOver ? Optional.empty() : Optional.of("something for " + date);
        }

        @Override
        public Card draw(DeliveryKey key, Delivery.Target target, String content, Remarks remarks) {
            return new Card(content, List.of(new Block.Text(Rich.of(content))), List.of(), content);
        }
    }
}
