package dev.unhunch.web.http;

import java.util.Locale;

/**
 * Why a request was refused. Its words are in the page's bundle: {@code problem.CODE}; the status
 * codes are those of RFC 9110.
 */
public enum Problem {
    /** Not the JSON that this route takes. */
    BAD_REQUEST(400),
    /** The key was not given yet. */
    KEY_NEEDED(401),
    /** A page of somebody else tried to change something here. */
    FOREIGN_ORIGIN(403),
    /** Nothing is here. */
    NOT_FOUND(404),
    /** The route does not do this. */
    WRONG_METHOD(405),
    /** More than {@link Request#BODY_LIMIT}. */
    TOO_LARGE(413),
    /** Neither JSON nor, for the key, a form. */
    WRONG_TYPE(415),
    /** Asked under a name that is not ours: a page elsewhere may have pointed its name at us. */
    FOREIGN_HOST(421),
    /** Too many wrong keys. */
    TOO_OFTEN(429),
    /** A defect here. */
    DEFECT(500),
    /** Too many open pages. */
    BUSY(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The word that the page and its bundle know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
