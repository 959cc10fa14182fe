package dev.unhunch.core.feature;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** The buttons that cards of content have in common, in one language. */
public record Buttons(Texts texts) {
    Action another(ActionId press) {
        return Action.Button.plain(texts.say("button.another"), press);
    }

    Action share(String type, String id) {
        return Action.Button.plain(texts.say("button.share"), ActionId.of(Verb.SHARE, type, id));
    }

    Action whenToGetHelp() {
        return Action.Button.plain(
                texts.say("button.whenToGetHelp"), ActionId.of(Verb.WHEN_TO_GET_HELP));
    }

    /** A button that asks a command about something of ours. */
    public Action ask(String label, String command, String what) {
        return Action.Button.plain(label, ActionId.of(Verb.ASK, command, what));
    }

    /** Rows: the buttons, then a menu of what else there is, where there is anything. */
    List<List<Action>> rows(List<Action> buttons, ActionId pick, List<Choice> more) {
        var rows = new ArrayList<List<Action>>();
        rows.add(buttons);
        if (!more.isEmpty())
            rows.add(List.of(new Action.Select(texts.say("menu.more"), pick, more)));
        return rows;
    }

    /** Labels of choices are cut where a name of a foreign pack is too long for a menu. */
    public static Choice choice(String id, String name) {
        return new Choice(
                id,
                name.length() <= CardLimits.LABEL
                        ? name
                        : name.substring(0, CardLimits.LABEL - 1) + "…");
    }
}
