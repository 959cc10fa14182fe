package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Modal;
import dev.unhunch.slack.api.Answer;

/** Opens forms, and fills them in afterwards with what had to be asked for. */
record Forms(Roads roads, Spot spot) {
    /** Opens one by {@code views.open} or {@code views.push}; whether that worked. */
    boolean open(String method, Trigger trigger, Reply.OpenModal form) {
        var answer = roads.open(spot, method, trigger, draw(form.modal()));
        if (answer instanceof Answer.Done<Told>(var told))
            told.viewNow().ifPresent(now -> fillIn(now, form));
        return Problems.log("open a form", answer);
    }

    /** A form as a view. */
    String draw(Modal modal) {
        return roads.views().form(modal, spot.place(), spot.caller().locale());
    }

    /** Where it changed meanwhile, it is left as it is: somebody types there. */
    void fillIn(ViewNow now, Reply.OpenModal form) {
        if (form.filledIn().isEmpty()) return;
        var filledIn = form.filledIn().get().get();
        if (filledIn.equals(form.modal())) return;
        var view = roads.views().form(filledIn, form.modal(), spot.place(), spot.caller().locale());
        Problems.log("fill in a form", roads.update(spot, now, view));
    }
}
