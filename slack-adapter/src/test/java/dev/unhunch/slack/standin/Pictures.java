package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Supplier;

/** Pictures that Slack is asked to show. */
final class Pictures {
    /** What Slack says of a picture that it could not fetch. */
    static final Supplier<Refused> REFUSED =
            () ->
                    new Refused("invalid_blocks")
                            .saying(
                                    List.of(
                                            "downloading image failed"
                                                    + " [json-pointer:/blocks/0/image_url]"));

    private Pictures() {}

    static boolean in(ObjectNode args) {
        String all =
                args.path("blocks").isTextual() ? args.path("blocks").asText() : args.toString();
        return all.contains("\"image_url\"") || all.contains("\"slack_file\"");
    }
}
