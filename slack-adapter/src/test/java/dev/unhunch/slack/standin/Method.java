package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A method of the Web API; runs while nothing else changes. */
@FunctionalInterface
interface Method {
    /**
     * Its answer.
     *
     * @throws Refused where Slack says no
     */
    ObjectNode call(Call call);
}
