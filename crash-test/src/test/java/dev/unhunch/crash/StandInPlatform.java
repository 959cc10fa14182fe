package dev.unhunch.crash;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.port.Rates;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Posts to the stand-in as an adapter posts to a real platform. */
final class StandInPlatform implements ChatPlatform {
    /** Below what the stand-in allows, as an adapter would choose it. */
    private static final Rates RATES = new Rates(400, 30);

    /**
     * How long a nonce is trusted. What is sent at the end of it must arrive within the stand-in's
     * window even when it is as late as can be: 8 s, 1 s for an answer, 2.5 s on the way, below 12.
     */
    static final Duration TRUST = Duration.ofSeconds(8);

    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    private final Flavour flavour;
    private final URI address;
    private final InstantSource clock;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * @param address where the stand-in listens, without a path
     */
    StandInPlatform(Flavour flavour, URI address, InstantSource clock) {
        this.flavour = flavour;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public String name() {
        return flavour.platform();
    }

    @Override
    public Posted post(Place place, Card card, String key, Instant deadline) {
        return post(new Request(place, key, key, deadline), card);
    }

    /** Posts with any nonce; an empty one is none. */
    Posted post(Request wanted, Card card) {
        var left = Duration.between(clock.instant(), wanted.deadline());
        if (!left.isPositive()) return new Posted.RetryAfter(Duration.ZERO, Posted.Scope.CHANNEL);
        var request =
                at("post", wanted)
                        .timeout(left)
                        .POST(BodyPublishers.ofString(CardText.of(card)))
                        .build();
        try {
            return read(http.send(request, BodyHandlers.ofString()));
        } catch (HttpConnectTimeoutException | ConnectException e) {
            return new Posted.RetryAfter(Duration.ofMillis(200), Posted.Scope.PLATFORM);
        } catch (IOException e) {
            return new Posted.Uncertain(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Posted.Uncertain(e.toString());
        }
    }

    private static Posted read(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> new Posted.Delivered(answer.body());
            case 429 -> new Posted.RetryAfter(retryAfter(answer), scope(answer));
            case 404 -> new Posted.Undeliverable("the channel");
            default -> new Posted.Uncertain("status " + answer.statusCode());
        };
    }

    private static Duration retryAfter(HttpResponse<String> answer) {
        var seconds = answer.headers().firstValue("Retry-After").orElse("1");
        return Duration.ofMillis((long) (Double.parseDouble(seconds) * 1_000));
    }

    private static Posted.Scope scope(HttpResponse<String> answer) {
        var scope = answer.headers().firstValue("Scope").orElse("");
        return scope.equals("workspace") ? Posted.Scope.WORKSPACE : Posted.Scope.CHANNEL;
    }

    @Override
    public Found find(Place place, String key) {
        var request = at("history", new Request(place, key, key, Instant.EPOCH)).timeout(LOOK_UP);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                return new Found.NotNow("status " + answer.statusCode());
            return answer.body()
                    .lines()
                    .findFirst()
                    .<Found>map(Found.Yes::new)
                    .orElseGet(Found.No::new);
        } catch (IOException e) {
            return new Found.NotNow(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Found.NotNow(e.toString());
        }
    }

    private HttpRequest.Builder at(String what, Request request) {
        return HttpRequest.newBuilder(address.resolve("/" + what + "/" + request.path()));
    }

    @Override
    public Posted tell(Person person, Card card, String key, Instant deadline) {
        return new Posted.Refused("nobody is told anything here");
    }

    @Override
    public boolean edit(Place place, String messageId, Card card) {
        return false;
    }

    @Override
    public Access access(Place place) {
        return new Access.Open();
    }

    @Override
    public Rates rates() {
        return RATES;
    }

    @Override
    public Duration deduplicatesFor() {
        return switch (flavour) {
            case NONCE -> TRUST;
            case PLAIN -> Duration.ZERO;
        };
    }
}
