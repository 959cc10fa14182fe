package dev.unhunch.slack.post;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Pictures.Picture;
import dev.unhunch.slack.draw.PictureSource;
import dev.unhunch.slack.team.Team;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Pictures that are uploaded to each workspace when they are first wanted there. Until one is
 * ready, cards go without it.
 */
public final class UploadedPictures implements PictureSource, AutoCloseable {
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");
    private static final int AT_ONCE = 4;
    private static final int LOOKS = 8;
    private static final Logger log = LoggerFactory.getLogger(UploadedPictures.class);

    private final Pictures pictures;
    private final UploadParts parts;
    private final Upload upload;
    private final Map<Wanted, String> ready = new ConcurrentHashMap<>();
    private final Map<Wanted, Long> underWay = new ConcurrentHashMap<>();
    private final Set<String> closedTeams = ConcurrentHashMap.newKeySet();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** One picture in one workspace; another content is another picture. */
    private record Wanted(String team, String fileName, String mark) {
        String memo() {
            return "file/" + fileName;
        }
    }

    /** Nothing is uploaded yet. */
    public UploadedPictures(Pictures pictures, UploadParts parts) {
        this.pictures = pictures;
        this.parts = parts;
        upload = new Upload(parts.sdk());
    }

    @Override
    public Optional<Source> find(String team, Block.Picture picture) {
        if (team.isEmpty() || closedTeams.contains(team)) return Optional.empty();
        var found = pictures.find(picture.id(), picture.motion());
        if (found.isEmpty()) return Optional.empty();
        var wanted = new Wanted(team, found.get().fileName(), found.get().mark());
        var file = ready.get(wanted);
        if (file != null) return Optional.of(new Source.File(file));
        if (mayTry(wanted))
            parts.background()
                    .execute(() -> prepare(wanted, found.get(), picture.alternativeText()));
        return Optional.empty();
    }

    /** One try at a time, and after one that failed none for a while. */
    private boolean mayTry(Wanted wanted) {
        long now = System.nanoTime();
        long next = now + parts.again().toNanos();
        return underWay.compute(
                                wanted,
                                (_, until) -> until == null || until - now <= 0 ? next : until)
                        == next
                && closed.getCount() > 0;
    }

    private void prepare(Wanted wanted, Picture picture, String alternativeText) {
        try {
            room.acquire();
            try {
                var team = parts.teams().find(wanted.team());
                if (team.isPresent()) prepare(team.get(), wanted, picture, alternativeText);
            } finally {
                room.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Once all ends, what it needs may have ended before it.
            if (closed.getCount() > 0)
                log.warn("A picture was not uploaded to {}: {}", wanted.team(), e.toString());
        }
    }

    private void prepare(Team team, Wanted wanted, Picture picture, String alternativeText)
            throws InterruptedException {
        var kept = kept(wanted);
        if (kept.isPresent() && awaitReady(team, wanted, kept.get())) return;
        switch (upload.bring(team, picture, alternativeText)) {
            case Upload.Brought.There(var file) -> {
                if (awaitReady(team, wanted, file)) keep(wanted, file);
            }
            case Upload.Brought.NotNow(var why) ->
                    log.warn("A picture was not uploaded to {}: {}", team.id(), why);
            case Upload.Brought.Never(var why) -> {
                if (closedTeams.add(team.id()))
                    log.warn("Cards in {} go without pictures: {}", team.id(), why);
            }
        }
    }

    private boolean awaitReady(Team team, Wanted wanted, String file) throws InterruptedException {
        var pause = parts.firstLook();
        for (int look = 0; look < LOOKS; look++) {
            switch (upload.look(team, file)) {
                case READY -> {
                    ready.put(wanted, file);
                    return true;
                }
                case GONE -> {
                    return false;
                }
                case NOT_YET -> {
                    if (closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) return false;
                }
            }
            pause = pause.multipliedBy(2);
        }
        return false;
    }

    private Optional<String> kept(Wanted wanted) {
        return parts.memos()
                .find(workspace(wanted), wanted.memo(), parts.clock().instant())
                .map(value -> value.split(" ", 2))
                .filter(value -> value.length == 2 && value[1].equals(wanted.mark()))
                .map(value -> value[0]);
    }

    private void keep(Wanted wanted, String file) {
        parts.memos()
                .put(
                        new Memos.Memo(
                                workspace(wanted),
                                wanted.memo(),
                                file + " " + wanted.mark(),
                                ALWAYS));
    }

    private static Workspace workspace(Wanted wanted) {
        return new Workspace(Channels.PLATFORM, wanted.team());
    }

    /** Starts nothing more. */
    @Override
    public void close() {
        closed.countDown();
    }
}
