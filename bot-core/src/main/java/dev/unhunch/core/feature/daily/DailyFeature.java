package dev.unhunch.core.feature.daily;

import static java.util.Map.entry;

import dev.unhunch.core.bot.Call;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Feature;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.text.Texts;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /daily}: subscribes a channel, shows and changes what it gets. */
public final class DailyFeature implements Feature {
    private final CommandSpec spec;
    private final Optional<DailyDesk> desk;

    private DailyFeature(Completion completion, Optional<DailyDesk> desk) {
        this.spec = DailyCommands.spec(completion);
        this.desk = desk;
    }

    /** Where channels can be posted in. */
    public static DailyFeature over(DailyDesk desk) {
        return new DailyFeature(new Completion(desk.content(), desk.clock()), Optional.of(desk));
    }

    /** Where there are no channels, as in a terminal: every answer says so. */
    public static DailyFeature elsewhere(Supplier<Content> content, InstantSource clock) {
        return new DailyFeature(new Completion(content, clock), Optional.empty());
    }

    @Override
    public Map<CommandSpec, Function<Call, Reply>> commands() {
        return Map.of(spec, call -> visit(call.caller(), visit -> answer(visit, call)));
    }

    private Reply visit(Caller caller, Function<Visit, Reply> answer) {
        return desk.map(each -> answer.apply(Visit.of(each, caller)))
                .orElseGet(() -> Gate.notHere(Texts.in(caller.locale())));
    }

    private Reply answer(Visit visit, Call call) {
        return call.path().size() > 1
                ? subcommand(visit, call.path().get(1), words(call))
                : words(visit, call.argument(Call.REST));
    }

    /** All options in one line: each is known by what it looks like. */
    private String words(Call call) {
        var options =
                spec.subcommand(call.path().get(1)).stream()
                        .flatMap(each -> each.options().stream())
                        .map(Option::name);
        return Stream.concat(options, Stream.of(Call.REST))
                .map(call::argument)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static Reply subcommand(Visit visit, String name, String words) {
        return switch (name) {
            case DailyCommands.SUBSCRIBE -> subscribe(visit, words);
            case DailyCommands.PREVIEW -> preview(visit, words);
            case DailyCommands.EDIT -> EditFlow.change(visit, words);
            case DailyCommands.PAUSE -> RestFlow.pause(visit, words);
            case DailyCommands.RESUME -> RestFlow.resume(visit, words);
            case DailyCommands.SKIP -> SkipFlow.skip(visit, words);
            case DailyCommands.LANGUAGE -> LanguageFlow.change(visit, words);
            case DailyCommands.NOW ->
                    new Vocabulary(visit.texts()).saysNothing(words)
                            ? NowFlow.post(visit)
                            : DidYouMean.now(visit);
            case DailyCommands.UNSUBSCRIBE -> StopFlow.ask(visit, words);
            default -> ShowCard.of(visit);
        };
    }

    private static Reply subscribe(Visit visit, String words) {
        var reading = new WishReader(visit).line(words);
        var again =
                reading instanceof Reading.Clear(var wish)
                        ? wish.on(DailyVerb.ADD)
                        : Optional.<ActionId>empty();
        var refusal = Gate.forSubscribing(visit, again);
        return refusal.isPresent() ? refusal.get() : read(visit, reading, false);
    }

    private static Reply preview(Visit visit, String words) {
        return read(visit, new WishReader(visit).line(words), true);
    }

    private static Reply read(Visit visit, Reading reading, boolean isToLook) {
        var verb = isToLook ? DailyVerb.LOOK : DailyVerb.ADD;
        return switch (reading) {
            case Reading.Unclear unclear -> TroublePage.of(visit, unclear, wish -> wish.on(verb));
            case Reading.Clear(var wish) ->
                    isToLook ? PreviewCard.ofWish(visit, wish) : SubscribeFlow.start(visit, wish);
        };
    }

    /** Words without a subcommand: another word for one, a wish, or a slip of the pen. */
    private static Reply words(Visit visit, String words) {
        if (words.isBlank()) return ShowCard.of(visit);
        var parts = words.strip().split("\\s+", 2);
        var rest = parts.length > 1 ? parts[1] : "";
        var meant = DailyCommands.meant(visit.texts(), parts[0]);
        boolean isWish = meant.filter(DailyCommands.NOW::equals).isPresent() && isWish(visit, rest);
        if (isWish) return subscribe(visit, rest);
        if (meant.isPresent()) return subcommand(visit, meant.get(), rest);
        var reading = new WishReader(visit).line(words);
        var misspelt = DailyCommands.misspelt(parts[0]);
        if (reading instanceof Reading.Unclear && misspelt.isPresent())
            return misspelt.get().equals(DailyCommands.NOW)
                    ? DidYouMean.now(visit)
                    : subcommand(visit, misspelt.get(), rest);
        if (reading instanceof Reading.Unclear(var soFar, _) && soFar.isBlank())
            return DidYouMean.anyOfThese(visit, words);
        return subscribe(visit, words);
    }

    /** "Post neck at 9" wants a time, not a post at once. */
    private static boolean isWish(Visit visit, String words) {
        return new WishReader(visit).line(words) instanceof Reading.Clear(var wish)
                && !wish.isBlank();
    }

    @Override
    public Map<String, Function<Tap, Reply>> taps() {
        var here = here();
        var all = new HashMap<>(here);
        all.put(DailyVerb.ELSEWHERE, tap((visit, _) -> DailyForm.toChoose(visit)));
        all.put(DailyVerb.CHOSEN, elsewhere(here, Elsewhere::sent));
        all.put(DailyVerb.AT, elsewhere(here, Elsewhere::tapped));
        return all;
    }

    @Override
    public Map<Incoming.Occasion, Function<Caller, Reply>> occasions() {
        return Map.of(
                Incoming.Occasion.INVITED,
                caller ->
                        desk.map(each -> Invitation.answer(Visit.of(each, caller)))
                                .orElseGet(Reply.Nothing::new));
    }

    private Function<Tap, Reply> elsewhere(
            Map<String, Function<Tap, Reply>> here, BiFunction<Elsewhere, Tap, Reply> answer) {
        return tap ->
                desk.map(each -> answer.apply(new Elsewhere(each, here), tap))
                        .orElseGet(() -> Gate.notHere(tap.texts()));
    }

    /** What is about the channel that it is tapped in. */
    private Map<String, Function<Tap, Reply>> here() {
        return Map.ofEntries(
                entry(DailyVerb.FORM, tap(DailyFeature::form)),
                entry(DailyVerb.SENT, tap((visit, tap) -> sent(visit, tap, false))),
                entry(DailyVerb.LOOKED, tap((visit, tap) -> sent(visit, tap, true))),
                entry(DailyVerb.ADD, inPlace(wish(SubscribeFlow::start))),
                entry(DailyVerb.SET, inPlace(wish(SubscribeFlow::forAllTimes))),
                entry(DailyVerb.LOOK, tap(DailyFeature::look)),
                entry(DailyVerb.SHOW, inPlace((visit, _) -> ShowCard.of(visit))),
                entry(DailyVerb.EDIT, tap(EditFlow::open)),
                entry(DailyVerb.EDITED, tap(EditFlow::sent)),
                entry(DailyVerb.MOVE, inPlace(EditFlow::move)),
                entry(DailyVerb.PAUSE, inPlace((visit, _) -> RestFlow.pause(visit, ""))),
                entry(DailyVerb.RESUME, inPlace((visit, _) -> RestFlow.resume(visit, ""))),
                entry(DailyVerb.SKIPS, tap((visit, _) -> SkipFlow.skip(visit, ""))),
                entry(DailyVerb.UNSKIP, inPlace(SkipFlow::takeBack)),
                entry(
                        DailyVerb.LANGUAGE,
                        inPlace((visit, tap) -> LanguageFlow.change(visit, tap.argument(0)))),
                entry(DailyVerb.NOW, tap((visit, _) -> NowFlow.post(visit))),
                entry(DailyVerb.STOP, tap(StopFlow::ask)),
                entry(DailyVerb.OFF, inPlace(StopFlow::stop)),
                entry(DailyVerb.AGAIN, tap(RestFlow::again)));
    }

    private Function<Tap, Reply> tap(BiFunction<Visit, Tap, Reply> answer) {
        return tap -> visit(tap.caller(), visit -> answer.apply(visit, tap));
    }

    /** Answers in the place of the card that was tapped: what it showed is no longer so. */
    private Function<Tap, Reply> inPlace(BiFunction<Visit, Tap, Reply> answer) {
        return tap(answer).andThen(Page::inPlace);
    }

    /** A wish in a button; one that is no longer there gets a fresh start. */
    private static BiFunction<Visit, Tap, Reply> wish(BiFunction<Visit, Wish, Reply> answer) {
        return (visit, tap) ->
                TroublePage.chosen(visit, tap, 0)
                        .map(wish -> answer.apply(visit, wish))
                        .orElseGet(() -> ShowCard.of(visit));
    }

    private static Reply look(Visit visit, Tap tap) {
        return tap.action().arguments().isEmpty()
                ? PreviewCard.ofSaved(visit)
                : wish(PreviewCard::ofWish).apply(visit, tap);
    }

    private static Reply form(Visit visit, Tap tap) {
        var refusal = Gate.forSubscribing(visit, Optional.of(tap.action()));
        if (refusal.isPresent()) return refusal.get();
        var lines = visit.current().map(each -> each.timing().lines().size()).orElse(0);
        return lines < Line.MOST
                ? DailyForm.toSubscribe(visit, TroublePage.chosen(visit, tap, 0).orElse(Wish.NONE))
                : ShowCard.of(visit);
    }

    private static Reply sent(Visit visit, Tap tap, boolean isToLook) {
        return read(visit, new WishReader(visit).form(tap.fields()), isToLook);
    }
}
