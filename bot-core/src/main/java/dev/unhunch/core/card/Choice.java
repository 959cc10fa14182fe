package dev.unhunch.core.card;

/** One entry of a menu: what is sent and what is read. */
public record Choice(String value, String label) {
    /** Checks {@link CardLimits#ID} and {@link CardLimits#LABEL}. */
    public Choice {
        CardLimits.within(CardLimits.ID, "value of a choice", value);
        CardLimits.within(CardLimits.LABEL, "label of a choice", label);
    }
}
