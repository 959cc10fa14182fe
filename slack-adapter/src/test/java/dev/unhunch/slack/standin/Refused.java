package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Slack says no: {@code ok:false} and a word why. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    final transient ObjectNode body;

    Refused(String error) {
        super(error, null, false, false);
        body = Json.object().put("ok", false).put("error", error);
    }

    /** With more to say, such as {@code needed} and {@code provided}. */
    Refused with(String name, String value) {
        body.put(name, value);
        return this;
    }

    /** With sentences in {@code response_metadata.messages}. */
    Refused saying(Iterable<String> sentences) {
        var messages = body.putObject("response_metadata").putArray("messages");
        sentences.forEach(one -> messages.add("[ERROR] " + one));
        return this;
    }
}
