package dev.unhunch.web.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Pictures.Picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cards as JSON. Nothing is escaped here: the page writes every text as text, so no text can become
 * markup.
 *
 * @param names the name to show for a person
 * @param pictures those that our server has
 */
public record Drawing(Function<Person, String> names, Pictures pictures) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A card with all its parts. */
    public ObjectNode card(Card card) {
        var drawn = JSON.objectNode();
        drawn.put("title", card.title()).put("summary", card.summary());
        drawn.set("blocks", array(card.blocks(), this::block));
        drawn.set("rows", array(card.actionRows(), row -> array(row, Drawing::action)));
        return drawn;
    }

    private ObjectNode block(Block block) {
        return switch (block) {
            case Block.Text(var text) -> typed("text").set("text", rich(text));
            case Block.Steps(var steps) -> typed("steps").set("steps", array(steps, this::rich));
            case Block.Points(var points) ->
                    typed("points").set("points", array(points, this::rich));
            case Block.Facts(var facts) -> typed("facts").set("facts", array(facts, Drawing::fact));
            case Block.Picture picture -> picture(picture);
            case Block.Note(var text) -> typed("note").set("text", rich(text));
            case Block.Divider() -> typed("divider");
        };
    }

    /** Whoever prefers less motion gets the still one; where there is none, words are shown. */
    private ObjectNode picture(Block.Picture block) {
        var drawn = typed("picture").put("alt", block.alternativeText());
        var shown = pictures.find(block.id(), block.motion());
        var still = pictures.find(block.id(), Block.Motion.STILL);
        shown.ifPresent(picture ->
                drawn.put("src", "/" + picture.path())
                        .put("width", picture.size().width())
                        .put("height", picture.size().height()));
        still.map(Picture::path)
                .filter(path -> !shown.map(Picture::path).equals(Optional.of(path)))
                .ifPresent(path -> drawn.put("still", "/" + path));
        return drawn;
    }

    private ArrayNode rich(Rich rich) {
        var spans = JSON.arrayNode();
        addSpans(spans, rich);
        return spans;
    }

    private void addSpans(ArrayNode spans, Rich rich) {
        switch (rich) {
            case Rich.Plain(var text) -> spans.add(typed("plain").put("text", text));
            case Rich.Strong(var text) -> spans.add(typed("strong").put("text", text));
            case Rich.Link(var text, var target) ->
                    spans.add(typed("link").put("text", text).put("href", target.toString()));
            case Rich.Moment(_, var text) -> spans.add(typed("plain").put("text", text));
            case Rich.Where(_, var text) -> spans.add(typed("plain").put("text", text));
            case Rich.Mention(var person) ->
                    spans.add(typed("mention").put("text", names.apply(person)));
            case Rich.Row(var parts) -> parts.forEach(part -> addSpans(spans, part));
        }
    }

    private static ObjectNode action(Action action) {
        return switch (action) {
            case Action.Button(var label, var press, var emphasis) ->
                    typed("button")
                            .put("label", label)
                            .put("press", press.wire())
                            .put("emphasis", emphasis.name().toLowerCase(Locale.ROOT));
            case Action.Link(var label, var target) ->
                    typed("link").put("label", label).put("href", target.toString());
            case Action.Select(var label, var press, var choices) ->
                    typed("menu")
                            .put("label", label)
                            .put("press", press.wire())
                            .set("choices", choices(choices));
        };
    }

    private static ObjectNode fact(Block.Fact fact) {
        return JSON.objectNode().put("label", fact.label()).put("value", fact.value());
    }

    static ArrayNode choices(List<Choice> choices) {
        return array(
                choices,
                choice ->
                        JSON.objectNode()
                                .put("value", choice.value())
                                .put("label", choice.label()));
    }

    static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> drawn) {
        var array = JSON.arrayNode();
        values.forEach(value -> array.add(drawn.apply(value)));
        return array;
    }

    static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }
}
