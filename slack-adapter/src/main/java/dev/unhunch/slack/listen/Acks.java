package dev.unhunch.slack.listen;

import com.slack.api.bolt.response.Response;

/** Acknowledgements. */
final class Acks {
    private Acks() {}

    /** It arrived. */
    static Response empty() {
        return Response.ok();
    }

    /** It arrived, and here is the answer, as JSON. */
    static Response json(String body) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(body)
                .build();
    }
}
