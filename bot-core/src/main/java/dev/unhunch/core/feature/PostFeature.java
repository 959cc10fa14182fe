package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Call;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Feature;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.post.DailyPosts.Alternative;
import dev.unhunch.core.post.PostVerb;
import dev.unhunch.core.progress.Journal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The buttons under a channel's posts: Done, Undo, Swap, and what comes after a challenge. */
public final class PostFeature implements Feature {
    /** Who has done it late in the evening still counts for the day of the post. */
    private static final LocalTime NIGHT_ENDS = LocalTime.of(3, 0);

    private static final Duration UNDO = Duration.ofMinutes(10);
    private static final int MOST_ALTERNATIVES = 999;
    private final PostPorts ports;
    private final ChallengeTaps challenges;

    /** Over the store and the content that is live. */
    public PostFeature(PostPorts ports) {
        this.ports = ports;
        this.challenges = new ChallengeTaps(ports);
    }

    @Override
    public Map<CommandSpec, Function<Call, Reply>> commands() {
        return Map.of();
    }

    @Override
    public Map<String, Function<Tap, Reply>> taps() {
        return Map.of(
                PostVerb.DONE,
                tap -> onPost(tap, this::done),
                PostVerb.UNDO,
                tap -> onPost(tap, this::undo),
                PostVerb.SWAP,
                tap -> onPost(tap, this::swap),
                PostVerb.CHALLENGE_AGAIN,
                challenges::again,
                PostVerb.CHALLENGE_NEXT,
                challenges::next,
                PostVerb.CHALLENGE_MIX,
                challenges::mix);
    }

    /** What is in a button is public input: the post has to exist, to be due and to be theirs. */
    private Reply onPost(Tap tap, BiFunction<Tap, Delivery, Reply> answer) {
        var answers = new PostAnswers(tap.texts());
        var post =
                DeliveryKey.parse(tap.argument(0))
                        .flatMap(ports.deliveries()::find)
                        .filter(each -> !each.due().isAfter(ports.clock().instant()));
        if (post.isEmpty()) return answers.longGone();
        if (!isAtHome(tap.caller(), post.get().target().place())) return answers.elsewhere();
        return answer.apply(tap, post.get());
    }

    /** Whether somebody belongs to the workspace of a place, or is in that direct conversation. */
    static boolean isAtHome(Caller caller, Place place) {
        if (place.workspace().isEmpty()) return caller.place().equals(place);
        return caller.person().platform().equals(place.platform())
                && caller.person().workspace().equals(place.workspace());
    }

    private Reply done(Tap tap, Delivery post) {
        var answers = new PostAnswers(tap.texts());
        int number = number(tap, 0);
        var item = item(tap, post, number);
        if (item.isEmpty()) return answers.longGone();
        var now = ports.clock().instant();
        var date = countedOn(post, now);
        var done =
                new Journal.Done(
                        tap.caller().person(), item.get(), date, post.target().place(), now);
        if (!ports.journal().record(done)) return answers.already(post.key(), number, date);
        ports.refresher().changed(done.place(), date);
        return answers.noted(post.key(), number, date);
    }

    /** The post's own date until the night after it is over, then the date of the tap. */
    private static LocalDate countedOn(Delivery post, Instant now) {
        var local = now.atZone(post.target().zone()).toLocalDateTime();
        var ends = post.key().date().plusDays(1).atTime(NIGHT_ENDS);
        return local.isBefore(ends) ? post.key().date() : local.toLocalDate();
    }

    private Reply undo(Tap tap, Delivery post) {
        var answers = new PostAnswers(tap.texts());
        int number = number(tap, 0);
        var item = item(tap, post, number);
        var date = date(tap.argument(2));
        if (item.isEmpty() || date.isEmpty()) return answers.longGone();
        var since = ports.clock().instant().minus(UNDO);
        var person = tap.caller().person();
        return switch (ports.journal().undo(person, item.get(), date.get(), since)) {
            case REMOVED -> {
                ports.refresher().changed(post.target().place(), date.get());
                yield answers.takenBack(post.key(), number);
            }
            case TOO_LATE -> answers.tooLate();
            case NOTHING -> answers.nothingToTakeBack();
        };
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** What is noted: the post's content, or that of its n-th alternative. */
    private Optional<String> item(Tap tap, Delivery post, int number) {
        return number == 0
                ? Optional.of(post.content())
                : ports.posts().alternative(post, tap.texts(), number).map(Alternative::content);
    }

    /** Only the one who taps sees it; the shared post stays as it is. */
    private Reply swap(Tap tap, Delivery post) {
        int number = number(tap, 1);
        var other = ports.posts().alternative(post, tap.texts(), number);
        if (other.isEmpty()) return new PostAnswers(tap.texts()).longGone();
        var card = other.get().card();
        var subject = new Subject.OfRoutine(other.get().routine(), List.of());
        return number == 1 ? new Reply.Ephemeral(card, subject) : new Reply.Update(card, subject);
    }

    private static int number(Tap tap, int least) {
        var written = tap.argument(1);
        if (!written.matches("[0-9]{1,3}")) return least;
        return Math.clamp(Integer.parseInt(written), least, MOST_ALTERNATIVES);
    }
}
