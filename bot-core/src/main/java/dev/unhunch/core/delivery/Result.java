package dev.unhunch.core.delivery;

/**
 * How one request to a platform went.
 *
 * @param answered whether the platform answered at all
 */
record Result(Outcome outcome, boolean answered) {
    static Result answered(Outcome outcome) {
        return new Result(outcome, true);
    }

    static Result unanswered(Outcome outcome) {
        return new Result(outcome, false);
    }
}
