package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import org.assertj.core.api.AbstractStringAssert;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One person talking to the whole product without any platform in between. */
final class Chat {
    private final Bot bot;
    private final Caller caller;
    private Reply last = new Reply.Nothing();

    Chat(Bot bot, String person) {
        this(bot, person, Locale.ENGLISH);
    }

    Chat(Bot bot, String person, Locale locale) {
        this.bot = bot;
        this.caller =
                new Caller(
                        new Person("story", "w", person),
                        new Place("story", "w", "general"),
                        locale);
    }

    Chat(Bot bot, Person person, Place place) {
        this.bot = bot;
        this.caller = new Caller(person, place, Locale.ENGLISH);
    }

    /** Somebody has got a card that they did not ask for. */
    Chat shows(Card card) {
        last = new Reply.Ephemeral(card, new Subject.OfSchedule());
        return this;
    }

    /** They go back to what they were answered. */
    Chat gets(Reply earlier) {
        last = earlier;
        return this;
    }

    /** They open their own page. */
    List<Card> opensHome() {
        last = bot.answer(new Incoming.Happened(caller, Incoming.Occasion.HOME_OPENED));
        assertThat(last).isInstanceOf(Reply.Home.class);
        return ((Reply.Home) last).cards();
    }

    /** They invite us to where they are. */
    Chat invites() {
        last = bot.answer(new Incoming.Happened(caller, Incoming.Occasion.INVITED));
        return this;
    }

    /** The page has such a card; it is tapped next. */
    Chat looksAt(String title) {
        return shows(
                opensHome().stream()
                        .filter(each -> each.title().equals(title))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no card " + title)));
    }

    /** What had to be asked for has come. */
    Chat waits() {
        assertThat(last).isInstanceOf(Reply.OpenModal.class);
        var filledIn = ((Reply.OpenModal) last).filledIn().orElseThrow();
        last = new Reply.OpenModal(filledIn.get());
        return this;
    }

    Person person() {
        return caller.person();
    }

    Place place() {
        return caller.place();
    }

    Chat says(String line) {
        last = bot.answer(new Incoming.FreeText(caller, line));
        return this;
    }

    /** Writes a message that others read as well. */
    Chat mentions(String text) {
        last = bot.answer(new Incoming.Message(caller, text, false));
        return this;
    }

    /** Writes a message that nobody else reads. */
    Chat writes(String text) {
        last = bot.answer(new Incoming.Message(caller, text, true));
        return this;
    }

    /** Sees what somebody else was answered, as everybody does. */
    Chat reads(Chat other) {
        last = other.last;
        return this;
    }

    Chat commands(String command, Map<String, String> options) {
        return commands(List.of(command), options);
    }

    Chat commands(List<String> path, Map<String, String> options) {
        last = bot.answer(new Incoming.Command(caller, path, options));
        return this;
    }

    Chat taps(String label) {
        return presses(button(label).press().wire());
    }

    Chat presses(String wire) {
        last = bot.answer(new Incoming.Acted(caller, wire, List.of()));
        return this;
    }

    /** A choice as it arrives, whether we offered it or not. */
    Chat picks(String wire, String value) {
        last = bot.answer(new Incoming.Acted(caller, wire, List.of(value)));
        return this;
    }

    Chat chooses(String choice) {
        var menu =
                actions()
                        .filter(Action.Select.class::isInstance)
                        .map(Action.Select.class::cast)
                        .findFirst()
                        .orElseThrow();
        var chosen =
                menu.choices().stream()
                        .filter(each -> each.label().equals(choice))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(choice + " not in " + menu));
        last = bot.answer(new Incoming.Acted(caller, menu.press().wire(), List.of(chosen.value())));
        return this;
    }

    /** Sends the form with what it proposes, changed by some answers. */
    Chat sends(Map<String, String> answers) {
        var fields = new HashMap<String, String>();
        for (var field : form().fields())
            initial(field).ifPresent(value -> fields.put(field.name(), value));
        fields.putAll(answers);
        last = bot.answer(new Incoming.Submitted(caller, form().onSubmit().wire(), fields));
        return this;
    }

    private static Optional<String> initial(Modal.Field field) {
        return switch (field) {
            case Modal.Field.Pick pick -> pick.initial();
            case Modal.Field.Words words -> words.initial();
            case Modal.Field.Times times -> times.written();
            case Modal.Field.Channel _ -> Optional.empty();
            case Modal.Field.Many many ->
                    Optional.of(String.join(",", many.initial())).filter(each -> !each.isEmpty());
        };
    }

    Modal form() {
        assertThat(last).isInstanceOf(Reply.OpenModal.class);
        return ((Reply.OpenModal) last).modal();
    }

    AbstractStringAssert<?> sees() {
        return assertThat(CardText.of(card()));
    }

    Card card() {
        return switch (last) {
            case Reply.Ephemeral(var card, _) -> card;
            case Reply.Public(var card, _) -> card;
            case Reply.Update(var card, _) -> card;
            case Reply.Aside(var line, _) -> line;
            case Reply.OpenModal _, Reply.Home _, Reply.Nothing _ ->
                    throw new AssertionError("no card: " + last);
        };
    }

    Subject subject() {
        return switch (last) {
            case Reply.Ephemeral(_, var subject) -> subject;
            case Reply.Public(_, var subject) -> subject;
            case Reply.Update(_, var subject) -> subject;
            case Reply.OpenModal _, Reply.Aside _, Reply.Home _, Reply.Nothing _ ->
                    throw new AssertionError("no subject: " + last);
        };
    }

    /** The id of the exercise, routine or tip shown. */
    String item() {
        return switch (subject()) {
            case Subject.OfExercise(var exercise, _) -> exercise.id();
            case Subject.OfRoutine(var routine, _) -> routine.id();
            case Subject.OfTip(var tip, _) -> tip.id();
            case Subject.OfSafety _,
                    Subject.OfHelp _,
                    Subject.OfSchedule _,
                    Subject.OfProgress _,
                    Subject.OfError _ ->
                    throw new AssertionError("no item: " + subject());
        };
    }

    Reply reply() {
        return last;
    }

    List<String> buttons() {
        return CardText.labels(card());
    }

    private Action.Button button(String label) {
        return actions()
                .filter(each -> each.label().equals(label))
                .map(Action.Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + buttons()));
    }

    private Stream<Action> actions() {
        return card().actionRows().stream().flatMap(List::stream);
    }
}
