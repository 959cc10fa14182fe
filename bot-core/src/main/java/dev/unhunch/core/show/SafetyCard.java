package dev.unhunch.core.show;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.safety.Contact;
import dev.unhunch.core.safety.SafetyAdvice;
import dev.unhunch.core.safety.Tier;
import dev.unhunch.core.safety.WhenToGetHelp;

import java.util.ArrayList;
import java.util.List;

/** Help before any exercise, as a card: what to do now, and who is there. */
public final class SafetyCard {
    /** The verb of a button that asks for the signs, wherever it stands; never to be renamed. */
    public static final String GET_HELP = "get-help";

    private SafetyCard() {}

    /** Advice for one tier. */
    public static Card of(SafetyAdvice.Words advice, List<List<Action>> actions) {
        var blocks = new ArrayList<Block>();
        advice.paragraphs().forEach(each -> blocks.add(new Block.Text(Rich.of(each))));
        int said = advice.title().length();
        for (var paragraph : advice.paragraphs()) said += paragraph.length();
        var room = new Room(CardLimits.BLOCKS - blocks.size(), CardLimits.CARD_TEXT - said);
        room.first(advice.contacts()).forEach(each -> blocks.add(new Block.Text(contact(each))));
        return new Card(advice.title(), blocks, actions, advice.title());
    }

    /**
     * What is left on a card. An operator and packs may name more than there is room for; then the
     * last ones are left out, since an answer with fewer numbers is better than none.
     */
    private record Room(int blocks, int letters) {
        /** Signs and blanks around a contact's parts. */
        private static final int AROUND = 16;

        List<Contact> first(List<Contact> contacts) {
            var first = new ArrayList<Contact>();
            int left = letters;
            for (var contact : contacts) {
                left -= length(contact);
                if (left < 0 || first.size() == blocks) return first;
                first.add(contact);
            }
            return first;
        }

        private static int length(Contact contact) {
            return AROUND
                    + contact.label().length()
                    + contact.number().map(String::length).orElse(0)
                    + contact.link().map(link -> link.getHost().length()).orElse(0)
                    + contact.where().map(String::length).orElse(0);
        }
    }

    private static Rich contact(Contact contact) {
        var parts = new ArrayList<Rich>();
        parts.add(new Rich.Strong(contact.label()));
        contact.number().ifPresent(number -> parts.add(Rich.of(" · " + number)));
        contact.link()
                .ifPresent(link -> {
                    parts.add(Rich.of(" · "));
                    parts.add(new Rich.Link(link.getHost(), link));
                });
        contact.where().ifPresent(where -> parts.add(Rich.of(" (" + where + ")")));
        return new Rich.Row(parts);
    }

    /**
     * When to stop, and which signs need help.
     *
     * @param emergency where help is in an emergency
     */
    public static Card of(WhenToGetHelp.Words help, List<Contact> emergency) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(Rich.of(help.intro())));
        blocks.add(points(help.stopRules()));
        blocks.add(new Block.Text(Rich.of(help.afterStopping())));
        for (var signs : help.signs()) {
            blocks.add(new Block.Text(new Rich.Strong(signs.action())));
            if (signs.tier() == Tier.EMERGENCY)
                emergency.stream()
                        .limit(CardLimits.BLOCKS - 3L - 2L * help.signs().size())
                        .forEach(each -> blocks.add(new Block.Text(contact(each))));
            blocks.add(points(signs.signs()));
        }
        return new Card(help.title(), blocks, List.of(), help.title());
    }

    private static Block points(List<String> points) {
        return new Block.Points(points.stream().map(Rich::of).toList());
    }
}
