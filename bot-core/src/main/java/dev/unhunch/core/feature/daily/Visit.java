package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Standing;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.text.Texts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Somebody who asks about a channel, at one moment. */
record Visit(DailyDesk desk, Caller caller, Place place, Instant now) {
    static Visit of(DailyDesk desk, Caller caller) {
        return new Visit(desk, caller, caller.place(), desk.clock().instant());
    }

    /** The same person about another channel: buttons outside of it say which one is meant. */
    Visit about(Place other) {
        return new Visit(desk, caller, other, now);
    }

    /**
     * Whether the person is in the channel now; buttons mean the channel that they are tapped in.
     */
    boolean isThere() {
        return caller.place().equals(place);
    }

    Texts texts() {
        return Texts.in(caller.locale());
    }

    Locale locale() {
        return caller.locale();
    }

    /** A sentence in the words of the place. */
    String say(String key, Object... arguments) {
        var texts = texts();
        return texts.say(PlaceWords.key(texts, place, key), arguments);
    }

    Offerings offerings() {
        return new Offerings(library(), texts());
    }

    /** Dates and times as they read in a zone. */
    Moments moments(ZoneId zone) {
        return new Moments(texts(), zone, now);
    }

    Library library() {
        return desk.content().get().library();
    }

    Optional<ChatPlatform> platform() {
        return Optional.ofNullable(desk.platforms().get(place.platform()));
    }

    boolean mayManage() {
        return standing()
                .map(Standing::mayManage)
                .orElseGet(() ->
                        desk.directory()
                                .mayManage(
                                        caller.person(),
                                        place,
                                        desk.rules().managers(Workspace.of(place))));
    }

    /** Whether we may post in the channel. */
    Access access(ChatPlatform platform) {
        return standing().map(Standing::access).orElseGet(() -> platform.access(place));
    }

    /** The same, told anew where it could have changed. */
    Access accessNow(ChatPlatform platform) {
        return standing().map(Standing::access).orElseGet(() -> platform.accessNow(place));
    }

    /**
     * Whether we are not in the channel, and the platform tells us nothing of rights there: what is
     * missing has to be said first.
     */
    boolean isUnseen() {
        return standing().isEmpty()
                && !mayManage()
                && platform().filter(each -> access(each) instanceof Access.Missing).isPresent();
    }

    /** What came along is about the channel that the person is in. */
    private Optional<Standing> standing() {
        return isThere() ? caller.standing() : Optional.empty();
    }

    /** What is stored, also where it was unsubscribed. */
    Optional<Subscription> stored() {
        return desk.store().subscriptions().at(place);
    }

    /** What the channel gets; empty where it was unsubscribed. */
    Optional<Subscription> current() {
        return stored().filter(each -> !(each.status() instanceof Status.Off));
    }

    /** The zone that somebody who says none means: the channel's own, else their own. */
    Optional<ZoneId> usualZone() {
        return current()
                .map(each -> each.timing().zone())
                .or(() -> desk.directory().zone(caller.person()));
    }

    /** The same without asking anybody for it. */
    Optional<ZoneId> knownZone() {
        return current()
                .map(each -> each.timing().zone())
                .or(() -> desk.directory().knownZone(caller.person()));
    }

    /** Whether a button's version is still that of what is stored. */
    static boolean isOf(Tap tap, int index, Subscription subscription) {
        return tap.argument(index).equals(version(subscription));
    }

    /** A version as buttons carry it. */
    static String version(Subscription subscription) {
        return Long.toString(subscription.version(), Character.MAX_RADIX);
    }
}
