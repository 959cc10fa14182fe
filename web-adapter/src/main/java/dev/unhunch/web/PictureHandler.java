package dev.unhunch.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Pictures.Picture;
import dev.unhunch.web.http.Answer;
import dev.unhunch.web.http.Problem;
import dev.unhunch.web.http.Request;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Serves pictures to whoever asks, under whatever name: chat platforms fetch them without a key.
 * They are read-only and no secret.
 *
 * <p>An address with a picture's mark ({@code ?v=…}) always means the same content, so it may be
 * kept for ever; one without is asked for again after an hour (RFC 9111, RFC 8246, RFC 9110 section
 * 13.1.2).
 */
public record PictureHandler(Pictures pictures) implements HttpHandler {
    /** Where a server has to put this. */
    public static final String PATH = "/pictures/";

    private static final Pattern NAME =
            Pattern.compile("/pictures/([a-z0-9]+(?:-[a-z0-9]+){0,20})\\.(png|gif)");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";
    private static final Logger log = LoggerFactory.getLogger(PictureHandler.class);

    @Override
    public void handle(HttpExchange exchange) {
        try (exchange) {
            answer(new Request(exchange)).send(exchange);
        } catch (IOException e) {
            log.debug("Whoever asked for a picture has gone: {}", e.getClass().getName());
        }
    }

    private Answer answer(Request request) {
        if (!request.method().equals("GET"))
            return Answer.problem(Problem.WRONG_METHOD).with("Allow", "GET, HEAD");
        return find(request)
                .map(picture -> answer(request, picture))
                .orElseGet(() -> Answer.problem(Problem.NOT_FOUND));
    }

    private Optional<Picture> find(Request request) {
        var name = NAME.matcher(request.rawPath());
        if (!name.matches()) return Optional.empty();
        var motion = name.group(2).equals("gif") ? Block.Motion.MOVING : Block.Motion.STILL;
        return pictures.find(name.group(1), motion)
                .filter(picture -> picture.fileName().endsWith("." + name.group(2)));
    }

    private static Answer answer(Request request, Picture picture) {
        var tag = '"' + picture.mark() + '"';
        boolean known = request.headers("If-None-Match").anyMatch(asked -> knows(asked, tag));
        var type = picture.fileName().endsWith(".gif") ? "image/gif" : "image/png";
        var answer =
                known
                        ? Optional.of(new Answer.Whole(304, Map.of(), new byte[0]))
                        : picture.content().map(content -> Answer.document(200, type, content));
        boolean isNamed = request.query("v").filter(picture.mark()::equals).isPresent();
        return answer.map(found ->
                        found.with("ETag", tag)
                                .with("Cache-Control", isNamed ? FOR_EVER : FOR_AN_HOUR)
                                .with("Cross-Origin-Resource-Policy", "cross-origin"))
                .orElseGet(() -> Answer.problem(Problem.NOT_FOUND));
    }

    private static boolean knows(String asked, String tag) {
        return Arrays.stream(asked.split(","))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
