package dev.unhunch.core.port;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A platform in memory. It accepts everything until a test scripts otherwise; scripted answers are
 * given once each, in their order.
 */
public final class FakePlatform implements ChatPlatform {
    /** A message that people see. */
    public record Message(Place place, String key, String id, Card card, Instant at) {}

    /** A message to one person. */
    public record Told(Person person, Card card, String key) {}

    /** A change of a message. */
    public record Edit(Place place, String messageId, Card card, Instant at) {}

    /** One attempt at posting, with the deadline that came with it. */
    public record Attempt(String key, Instant at, Instant deadline) {}

    /** What happens to one attempt. */
    @FunctionalInterface
    public interface Script {
        /** Accepts it or not, and answers; may block, throw or let time pass. */
        Posted on(Runnable accept, String key);
    }

    private final String name;
    private final InstantSource clock;
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, List<Message>> byKey = new HashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final Deque<Script> scripts = new ArrayDeque<>();
    private final Deque<Found> findings = new ArrayDeque<>();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<Edit> edits = new CopyOnWriteArrayList<>();
    private final Map<Place, Access> access = new ConcurrentHashMap<>();
    private volatile Rates rates = new Rates(1_000_000, 1_000_000);
    private volatile Duration deduplication = Duration.ZERO;
    private volatile Reach reach;
    private volatile boolean editable = true;

    /** A platform of a name; the clock says when messages came. */
    public FakePlatform(String name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
        reach = Reach.all(name);
    }

    /** It deduplicates for some time after it accepted the first message of a key. */
    public FakePlatform deduplicating(Duration time) {
        deduplication = time;
        return this;
    }

    /** It may be posted on at such a rate; else there is next to no limit. */
    public FakePlatform allowing(Rates allowed) {
        rates = allowed;
        return this;
    }

    /** This node can reach these places only. */
    public FakePlatform reaching(Reach some) {
        reach = some;
        return this;
    }

    /** What stands in the way in a place. */
    public FakePlatform opens(Place place, Access answer) {
        access.put(place, answer);
        return this;
    }

    /** Whether edits go through. */
    public FakePlatform editable(boolean whether) {
        editable = whether;
        return this;
    }

    /** The next attempt is answered so, and not accepted. */
    public FakePlatform answers(Posted... answers) {
        for (var answer : answers) scripted((_, _) -> answer);
        return this;
    }

    /** The next attempt is accepted, but its answer is lost. */
    public FakePlatform losesAnswer() {
        return scripted((accept, _) -> {
            accept.run();
            return new Posted.Uncertain("no answer");
        });
    }

    /** What happens to the next attempt. */
    public synchronized FakePlatform scripted(Script script) {
        scripts.add(script);
        return this;
    }

    /** The next look for a message is answered so. */
    public synchronized FakePlatform finds(Found... answers) {
        findings.addAll(List.of(answers));
        return this;
    }

    /** Everything that people see, oldest first. */
    public synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    /** Everything that was tried, oldest first. */
    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** Everything said to single people, oldest first. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    /** Every change of a message, oldest first. */
    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Posted post(Place place, Card card, String key, Instant deadline) {
        var script = begin(key, deadline);
        if (access(place) instanceof Access.Missing(var missing))
            return new Posted.Undeliverable(String.join(", ", missing));
        var accepted = new ArrayList<Posted>();
        var answer = script.on(() -> accepted.add(accept(place, card, key, deadline)), key);
        var late = accepted.stream().filter(Posted.RetryAfter.class::isInstance).findFirst();
        if (late.isPresent()) return late.get();
        return answer instanceof Posted.Delivered && !accepted.isEmpty()
                ? accepted.getFirst()
                : answer;
    }

    private synchronized Script begin(String key, Instant deadline) {
        attempts.add(new Attempt(key, clock.instant(), deadline));
        var script = scripts.poll();
        if (script != null) return script;
        return (accept, _) -> {
            accept.run();
            return new Posted.Delivered("");
        };
    }

    /** The platform's own side: what arrives after the deadline never left the process. */
    private synchronized Posted accept(Place place, Card card, String key, Instant deadline) {
        var now = clock.instant();
        if (now.isAfter(deadline))
            return new Posted.RetryAfter(Duration.ZERO, Posted.Scope.CHANNEL);
        var earlier =
                of(place, key)
                        .filter(each -> now.isBefore(each.at().plus(deduplication)))
                        .findFirst();
        if (earlier.isPresent()) return new Posted.Delivered(earlier.get().id());
        var id = name + "-" + (messages.size() + 1);
        var message = new Message(place, key, id, card, now);
        messages.add(message);
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(message);
        return new Posted.Delivered(id);
    }

    private Stream<Message> of(Place place, String key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(each -> each.place().equals(place));
    }

    @Override
    public synchronized Found find(Place place, String key) {
        var scripted = findings.poll();
        if (scripted != null) return scripted;
        return of(place, key)
                .<Found>map(each -> new Found.Yes(each.id()))
                .findFirst()
                .orElse(new Found.No());
    }

    @Override
    public Posted tell(Person person, Card card, String key, Instant deadline) {
        told.add(new Told(person, card, key));
        return new Posted.Delivered("told-" + told.size());
    }

    @Override
    public boolean edit(Place place, String messageId, Card card) {
        if (editable) edits.add(new Edit(place, messageId, card, clock.instant()));
        return editable;
    }

    @Override
    public Access access(Place place) {
        return access.getOrDefault(place, new Access.Open());
    }

    @Override
    public Rates rates() {
        return rates;
    }

    @Override
    public Duration deduplicatesFor() {
        return deduplication;
    }

    @Override
    public long route(Place place) {
        return Integer.toUnsignedLong(place.hashCode());
    }

    @Override
    public Reach reach() {
        return reach;
    }

    /** Keys that more than one message has: nothing, if posts are to be exactly once. */
    public synchronized Set<String> doubled() {
        return byKey.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
