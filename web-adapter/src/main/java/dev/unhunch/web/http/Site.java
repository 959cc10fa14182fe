package dev.unhunch.web.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lets a request through to its route, or refuses it; nothing reaches a route that did not pass all
 * checks here.
 *
 * @param mayEnter whether the request carries what the key gives
 * @param refusal how a refusal looks
 */
public record Site(
        Hosts hosts,
        List<Route> routes,
        Predicate<Request> mayEnter,
        BiFunction<Request, Problem, Answer.Whole> refusal)
        implements HttpHandler {
    private static final Logger log = LoggerFactory.getLogger(Site.class);

    @Override
    public void handle(HttpExchange exchange) {
        try (exchange) {
            answer(new Request(exchange)).send(exchange);
        } catch (IOException e) {
            log.debug("The browser has gone: {}", e.getClass().getName());
        }
    }

    private Answer answer(Request request) throws IOException {
        try {
            return checked(request);
        } catch (RuntimeException e) {
            // Its message may hold what somebody typed; its trace cannot.
            var trace = new IllegalStateException(e.getClass().getName());
            trace.setStackTrace(e.getStackTrace());
            log.error("No answer for {} {}", request.method(), request.rawPath(), trace);
            return refusal.apply(request, Problem.DEFECT);
        }
    }

    private Answer checked(Request request) throws IOException {
        if (request.header("Host").filter(hosts::allows).isEmpty())
            return refusal.apply(request, Problem.FOREIGN_HOST);
        var here = routes.stream().filter(route -> route.isFor(request.path())).toList();
        if (here.isEmpty()) return refusal.apply(request, Problem.NOT_FOUND);
        var found = here.stream().filter(r -> r.method().equals(request.method())).findFirst();
        if (found.isEmpty()) return wrongMethod(request, here);
        var route = found.get();
        if (!route.open() && !mayEnter.test(request))
            return refusal.apply(request, Problem.KEY_NEEDED);
        if (route.method().equals("POST") && !isFromOurPage(request))
            return refusal.apply(request, Problem.FOREIGN_ORIGIN);
        return route.handler().answer(request);
    }

    private Answer wrongMethod(Request request, List<Route> here) {
        var allowed = here.stream().map(Route::method).sorted().collect(Collectors.joining(", "));
        return refusal.apply(request, Problem.WRONG_METHOD).with("Allow", allowed);
    }

    private static boolean isFromOurPage(Request request) {
        var host = request.header("Host");
        return request.header("Origin")
                .flatMap(origin -> host.filter(h -> Hosts.isOwnOrigin(origin, h)))
                .isPresent();
    }
}
